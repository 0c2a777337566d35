using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>A simulator of one test's own with an account, its panel, and bare pages beside it.</summary>
internal sealed class PanelSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PanelSite(WebApplication app, WeixinSimulator simulator, PanelClock clock)
    {
        _app = app;
        Simulator = simulator;
        Clock = clock;
        Account = new TestAccount(simulator, 1, ["example.com"]);
    }

    public WeixinSimulator Simulator { get; }

    public PanelClock Clock { get; }

    public TestAccount Account { get; }

    public int Port => new Uri(_app.Urls.First()).Port;

    public string PanelAddress => $"http://127.0.0.1:{Port}/weixin-simulator/";

    public string PageAddress => $"http://127.0.0.1:{Port}/page";

    public static async Task<PanelSite> StartAsync(int port = 0)
    {
        var clock = new PanelClock();
        var simulator = new WeixinSimulator(clock);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.MapWeixinSimulator(simulator, configure: o => o.AllowOutsideDevelopment = true);
        app.MapGet("/{how=page}/{**rest}", (string how) => Results.Content(PageHtml.For(how), "text/html; charset=utf-8"));
        await app.StartAsync();
        return new PanelSite(app, simulator, clock);
    }

    /// <summary>Opens a page of this site at an address that is not on loopback, which needs a safe domain.</summary>
    public async Task ServeAtAsync(Tab tab, string address)
    {
        var origin = new Uri(address).GetLeftPart(UriPartial.Authority);
        await tab.Page.RouteAsync(origin + "/**", async route =>
        {
            var here = $"http://127.0.0.1:{Port}{new Uri(route.Request.Url).PathAndQuery}";
            await route.FulfillAsync(new RouteFulfillOptions { Response = await route.FetchAsync(new RouteFetchOptions { Url = here }) });
        });
        await tab.Page.GotoAsync(address);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Account.Dispose();
        await _app.DisposeAsync();
    }
}
