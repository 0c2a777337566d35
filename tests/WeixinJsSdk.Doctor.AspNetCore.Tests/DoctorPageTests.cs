using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.AspNetCore.Tests;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.Doctor.AspNetCore.Tests;

public sealed class DoctorPageTests
{
    [Fact]
    public void Outside_Development_the_start_fails_and_says_what_to_do()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        var app = builder.Build();

        app.Invoking(a => a.MapWeixinJsSdkDoctor()).Should().Throw<InvalidOperationException>()
            .Which.Message.Should().Contain("\"Production\"").And.Contain("app.Environment.IsDevelopment()").And.Contain("AllowOutsideDevelopment = true");
        app.Invoking(a => a.MapWeixinJsSdkDoctor(configure: o => o.AllowOutsideDevelopment = true)).Should().NotThrow();
    }

    [Fact]
    public void In_Development_it_is_served_without_further_ado()
    {
        var app = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" }).Build();

        app.Invoking(a => a.MapWeixinJsSdkDoctor()).Should().NotThrow();
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN")]
    [InlineData("en-US,en;q=0.9,zh;q=0.1", "en")]
    [InlineData("en;q=0.5,zh-TW", "zh-CN")]
    [InlineData("fr,zh;q=0.2", "zh-CN")]
    [InlineData("fr", "en")]
    [InlineData("zhx", "en")]
    [InlineData(null, "en")]
    [InlineData("!", "en")]
    public async Task The_page_comes_in_the_language_that_the_browser_prefers(string? preferred, string expected)
    {
        await using var site = await DoctorSite.StartAsync();

        using var response = await DoctorSite.GetAsync(site, DoctorSite.Path, preferred);

        (await response.Content.ReadAsStringAsync()).Should().Contain($"<html lang=\"{expected}\">");
    }

    [Fact]
    public async Task The_page_allows_nothing_but_its_own_files_and_is_kept_by_nobody()
    {
        await using var site = await DoctorSite.StartAsync();

        using var response = await DoctorSite.GetAsync(site, DoctorSite.Path);

        response.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'; style-src 'self'; script-src 'self';").And.NotContain("unsafe");
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        page.QuerySelectorAll("script").Should().OnlyContain(script => script.HasAttribute("src") && script.TextContent.Length == 0);
        page.All.SelectMany(element => element.Attributes).Should().NotContain(attribute => attribute.Name.StartsWith("on") || attribute.Name == "style");
        page.QuerySelectorAll("input, textarea, select").Should().OnlyContain(field => field.Closest("label") != null);
    }

    [Fact]
    public async Task Every_file_of_the_page_is_there()
    {
        await using var site = await DoctorSite.StartAsync();

        foreach (var (file, type) in new[]
        {
            ("doctor.css", "text/css"), ("doctor.js", "text/javascript"), ("send.js", "text/javascript"), ("dom.js", "text/javascript"), ("findings.js", "text/javascript"),
            ("language.js", "text/javascript"), ("report.js", "text/javascript"), ("signature.js", "text/javascript"), ("tabs.js", "text/javascript"),
        })
        {
            using var response = await DoctorSite.GetAsync(site, $"{DoctorSite.Path}/{file}");

            response.StatusCode.Should().Be(HttpStatusCode.OK);
            response.Content.Headers.ContentType!.MediaType.Should().Be(type);
        }
    }

    [Theory]
    [InlineData("doctor.html")]
    [InlineData("none.js")]
    [InlineData("..%2Fdoctor.js")]
    public async Task Nothing_else_is_there(string file)
    {
        await using var site = await DoctorSite.StartAsync();

        using var response = await DoctorSite.GetAsync(site, $"{DoctorSite.Path}/{file}");

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_finds_its_files_below_a_path_base()
    {
        await using var site = await Site.StartAsync(app =>
        {
            app.UsePathBase("/shop");
            app.UseRouting();
            app.MapWeixinJsSdkDoctor("/doctor", o => o.AllowOutsideDevelopment = true);
        });

        using var response = await DoctorSite.GetAsync(site, "/shop/doctor/");

        (await response.Content.ReadAsStringAsync()).Should().Contain("<body data-base=\"/shop/doctor\">").And.Contain("href=\"/shop/doctor/doctor.css\"");
    }

    [Fact]
    public async Task All_accounts_can_be_chosen()
    {
        await using var site = await DoctorSite.StartAsync(services =>
            services.AddWeixinJsSdk("\"<b>", o => (o.AppId, o.AppSecret) = ("wx<&>", "secret")).UseSimulator(new WeixinSimulator(), o => o.AllowOutsideDevelopment = true));

        using var response = await DoctorSite.GetAsync(site, DoctorSite.Path);

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        page.QuerySelectorAll("#account option").Select(option => (option.GetAttribute("value"), option.TextContent)).Should().Equal(
            ("", Site.AppId), ("\"<b>", "\"<b> (wx<&>)"), ("brand-b", $"brand-b ({Site.BrandAppId})"));
    }

    [Fact]
    public async Task An_application_without_accounts_has_a_page_all_the_same()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        await using var app = builder.Build();

        DoctorAccountsOf(app.Services).Should().BeEmpty();
        app.Invoking(a => a.MapWeixinJsSdkDoctor()).Should().NotThrow();
    }

    private static IEnumerable<IAccountDoctor> DoctorAccountsOf(IServiceProvider services) => services.GetKeyedServices<IAccountDoctor>(KeyedService.AnyKey);
}
