using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.AspNetCore.Tests;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.Doctor.AspNetCore.Tests;

/// <summary>A site with the doctor's page, and what a browser or a script would send to it.</summary>
internal static class DoctorSite
{
    public const string Path = "/weixin/doctor";

    public static Task<Site> StartAsync(Action<IServiceCollection>? register = null) =>
        Site.StartAsync(app => app.MapWeixinJsSdkDoctor(Path, o => o.AllowOutsideDevelopment = true), register);

    public static async Task<HttpResponseMessage> GetAsync(Site site, string path, string? language = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{site.Port}{path}"));
        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        return await http.SendAsync(request);
    }

    public static async Task<HttpResponseMessage> PostAsync(Site site, string what, string body, string type = "application/json", params (string Name, string Value)[] headers)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"http://127.0.0.1:{site.Port}{Path}/{what}")) { Content = new StringContent(body, Encoding.UTF8, type) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await http.SendAsync(request);
    }

    /// <returns>The answer, which holds none of the account's secrets.</returns>
    public static async Task<JsonElement> AskAsync(Site site, string what, JsonObject question)
    {
        using var response = await PostAsync(site, what, question.ToJsonString());
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Headers.CacheControl!.NoStore.Should().BeTrue();
        var text = await response.Content.ReadAsStringAsync();
        foreach (var account in site.Simulator.Accounts)
        {
            foreach (var secret in account.AccessTokens.Valid.Concat(account.Tickets.Valid("jsapi")).Concat(account.Tickets.Valid("wx_card")))
            {
                text.Should().NotContain(secret);
            }
        }

        text.Should().NotContain("other-secret");
        return JsonDocument.Parse(text).RootElement;
    }

    public static string[] Codes(JsonElement answer) => [.. answer.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!)];
}
