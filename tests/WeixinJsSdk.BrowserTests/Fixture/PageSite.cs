using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.BrowserTests;

/// <summary>
/// Bare pages with the bridge and the official script. The first part of the path says how they are loaded
/// (see <see cref="PageHtml"/>), the rest is free.
/// </summary>
internal sealed class PageSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    public PageSite()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapWeixinSimulator(Simulator, configure: o => o.AllowOutsideDevelopment = true);
        _app.MapGet("/{how=page}/{**rest}", (string how) => Results.Content(PageHtml.For(how), "text/html; charset=utf-8"));
    }

    public WeixinSimulator Simulator { get; } = new();

    public Uri Address => new(_app.Urls.First());

    public Task StartAsync() => _app.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
