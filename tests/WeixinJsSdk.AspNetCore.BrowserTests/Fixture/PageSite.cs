using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>
/// A page at every address. It is signed by the tag helper, or, where the header X-Page says so, as a static page that asks the endpoint;
/// X-Nonce puts it under a Content-Security-Policy.
/// </summary>
internal sealed class PageSite : IAsyncDisposable
{
    private const string AppId = "wx0123456789abcdef";

    // The client calls ready after error, too; the first of the two says how the config ended.
    private const string Listen = "resolve => { wx.error(answer => resolve(answer.errMsg)); wx.ready(() => resolve('config:ok')); }";

    private const string Ask = """
        window.ended = fetch("/js-config?url=" + encodeURIComponent(location.href.split("#")[0]))
          .then(response => response.ok ? response.json() : response.text().then(text => { throw new Error(text); }))
          .then(config => { wx.config(config); return new Promise(
        """;

    private readonly WebApplication _app;

    public PageSite()
    {
        Simulator.AddAccount(AppId, "secret", ["example.com"]);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestLineSize = 32 * 1024;
        });
        builder.Services.AddWeixinJsSdk(options =>
        {
            options.AppId = AppId;
            options.AppSecret = "secret";
        }).UseSimulator(Simulator, o => o.AllowOutsideDevelopment = true);
        _app = builder.Build();
        _app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedFor });
        _app.MapWeixinJsSdkConfig("/js-config", o => o.JsApiList = [JsApi.ChooseImage]);
        _app.Use((context, next) => context.GetEndpoint() is null ? ShowAsync(context) : next());
    }

    public WeixinSimulator Simulator { get; } = new();

    public Uri Address => new(_app.Urls.First());

    public Task StartAsync() => _app.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task ShowAsync(HttpContext context)
    {
        string? nonce = context.Request.Headers["X-Nonce"];
        var attribute = nonce is null ? "" : $" nonce=\"{nonce}\"";
        if (nonce is not null)
        {
            context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; img-src data:; script-src 'nonce-{nonce}'";
        }

        var body = context.Request.Headers["X-Page"] == "endpoint"
            ? $"<script src=\"{JsSdkScript.Current.Address}\"></script><script>{Ask}{Listen}); }});</script>"
            : $"{await TagAsync(context, nonce)}<script{attribute}>window.ended = new Promise({Listen});</script>";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync($"<!DOCTYPE html><html><head><title>Page</title><link rel=\"icon\" href=\"data:,\"></head><body>{body}</body></html>");
    }

    /// <summary>The tag helper as Razor runs it; routes would turn some of the addresses away.</summary>
    private static async Task<string> TagAsync(HttpContext context, string? nonce)
    {
        var tag = new WeixinJsConfigTagHelper { Apis = "chooseImage", Nonce = nonce, ViewContext = new ViewContext { HttpContext = context } };
        var output = new TagHelperOutput("weixin-js-config", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        await tag.ProcessAsync(new TagHelperContext([], new Dictionary<object, object>(), "page"), output);
        return output.Content.GetContent();
    }
}
