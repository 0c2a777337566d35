using System.Net;
using Microsoft.AspNetCore.Builder;
using WeixinJsSdk.AspNetCore.Tests;

namespace WeixinJsSdk.Doctor.AspNetCore.Tests;

/// <summary>A foreign page whose name points to this machine (DNS rebinding) gets no answer from the doctor.</summary>
public sealed class OwnHostTests
{
    [Theory]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("localhost.evil.example:5080", HttpStatusCode.Forbidden)]
    [InlineData("localhost:5080", HttpStatusCode.OK)]
    [InlineData("192.0.2.7", HttpStatusCode.OK)]
    [InlineData("devbox", HttpStatusCode.OK)]
    [InlineData("devbox.local", HttpStatusCode.OK)]
    public async Task The_doctor_answers_on_hosts_that_no_stranger_can_name(string host, HttpStatusCode expected)
    {
        await using var site = await DoctorSite.StartAsync();

        using var response = await DoctorSite.PostAsync(site, "explain", "{}", headers: [("Host", host), ("Sec-Fetch-Site", "same-origin")]);

        response.StatusCode.Should().Be(expected);
        (await response.Content.ReadAsStringAsync()).Contains("AllowedHosts", StringComparison.Ordinal).Should().Be(expected == HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("desk.tunnel.example", HttpStatusCode.OK)]
    [InlineData("shop.example", HttpStatusCode.OK)]
    [InlineData("evil.example", HttpStatusCode.BadRequest)] // from ASP.NET Core's own host filtering
    public async Task Or_that_the_application_lists(string host, HttpStatusCode expected)
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.Configuration["AllowedHosts"] = "shop.example;*.tunnel.example";
            app.MapWeixinJsSdkDoctor(DoctorSite.Path, o => o.AllowOutsideDevelopment = true);
        });

        using var response = await DoctorSite.PostAsync(site, "explain", "{}", headers: [("Host", host)]);

        response.StatusCode.Should().Be(expected);
    }
}
