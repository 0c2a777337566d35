using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.BrowserTests;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>The doctor's page on real Kestrel in Development, with two accounts of a simulated WeChat, and a browser to open it in.</summary>
public sealed class DoctorHost : IAsyncLifetime
{
    public const string AppId = "wx0123456789abcdef";
    public const string BrandAppId = "wxfedcba9876543210";

    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public WeixinSimulator Simulator { get; } = new();

    public async Task InitializeAsync()
    {
        if (BrowserTools.WhyNotRun is not null)
        {
            return;
        }

        BrowserTools.Require();
        Simulator.AddAccount(AppId, "secret", ["example.com"]);
        Simulator.AddAccount(BrandAppId, "other-secret", ["brand.example"]).SetIpWhitelist("203.0.113.1");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddDistributedMemoryCache();
        builder.Services.AddWeixinJsSdk(o => (o.AppId, o.AppSecret) = (AppId, "secret")).UseSimulator(Simulator);
        builder.Services.AddWeixinJsSdk("brand-b", o => (o.AppId, o.AppSecret) = (BrandAppId, "other-secret")).UseSimulator(Simulator);
        _app = builder.Build();
        _app.MapWeixinJsSdkDoctor("/weixin/doctor");
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync().WaitAsync(BoundedWaits.Limit);
        _browser = await Chromium.LaunchAsync(_playwright, "MAP *:443 127.0.0.1:1");
    }

    public Task<DoctorTab> OpenAsync(string locale, string at = "", int width = 1100, int height = 900) =>
        DoctorTab.OpenAsync(_browser!, new Uri(new Uri(_app!.Urls.First()), "/weixin/doctor" + at), locale, width, height);

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync().AsTask().WaitAsync(BoundedWaits.Limit);
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
