using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>An ASP.NET Core application as its developer writes it, on the desk. It has to compile and run as it stands.</summary>
public class FaceTests
{
    [Fact]
    public async Task An_application_signs_its_pages_beside_the_whole_WeChat_side_in_process()
    {
        TimeProvider timeProvider = new ManualTime();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(timeProvider);
        builder.Services.AddRazorPages().AddApplicationPart(typeof(FaceTests).Assembly);

        var simulator = new WeixinSimulator(timeProvider);
        simulator.AddAccount("wx0123456789abcdef", "secret", safeDomains: ["example.com"]);
        builder.Services.AddWeixinJsSdk(o => { o.AppId = "wx0123456789abcdef"; o.AppSecret = "secret"; }).UseSimulator(simulator);

        await using var app = builder.Build();
        app.MapRazorPages();
        app.MapWeixinJsSdkConfig("/weixin/js-config", o => { o.JsApiList = [JsApi.ChooseImage]; o.OpenTagList = [OpenTag.LaunchWeapp]; o.AllowedHosts = ["example.com"]; });
        app.MapWeixinSimulator("/weixin-simulator");
        await app.StartAsync();

        using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        (await browser.GetStringAsync($"/weixin/js-config?url={Uri.EscapeDataString("https://example.com/page?x=1")}")).Should().EndWith("\"jsApiList\":[\"chooseImage\"],\"openTagList\":[\"wx-open-launch-weapp\"]}");
        (await browser.GetStringAsync("/face")).Should().Contain("<script nonce=\"n0nce\">wx.config({\"debug\":false,").And.Contain("\"jsApiList\":[\"chooseImage\",\"scanQRCode\"]");
        (await browser.GetStringAsync("/weixin-simulator/bridge.js")).Should().NotBeEmpty();
        (await browser.GetStringAsync("/weixin-simulator/")).Should().Contain("<html");
        simulator.Ledger.Count().Should().Be(2);
    }
}
