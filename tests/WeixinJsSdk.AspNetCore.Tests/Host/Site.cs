using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>An application on real Kestrel, with a simulated WeChat behind it and a clock that stands still.</summary>
internal sealed class Site : IAsyncDisposable
{
    public const string AppId = "wx0123456789abcdef";
    public const string BrandAppId = "wxfedcba9876543210";

    private readonly WebApplication _app;

    private Site(WebApplication app, WeixinSimulator simulator, ManualTime time)
    {
        _app = app;
        Simulator = simulator;
        Time = time;
        Port = new Uri(app.Urls.First()).Port;
        Http2Port = new Uri(app.Urls.Last()).Port;
    }

    public WeixinSimulator Simulator { get; }

    public ManualTime Time { get; }

    public int Port { get; }

    public int Http2Port { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<Site> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? register = null)
    {
        var time = new ManualTime();
        var simulator = new WeixinSimulator(time);
        simulator.AddAccount(AppId, "secret", ["example.com"]);
        simulator.AddAccount(BrandAppId, "other-secret", ["brand.example"]);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            kestrel.Limits.MaxRequestBufferSize = null;
        });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddWeixinJsSdk(Account(AppId, "secret")).UseSimulator(simulator, o => o.AllowOutsideDevelopment = true);
        builder.Services.AddWeixinJsSdk("brand-b", Account(BrandAppId, "other-secret")).UseSimulator(simulator, o => o.AllowOutsideDevelopment = true);
        register?.Invoke(builder.Services);
        var app = builder.Build();
        map(app);
        await app.StartAsync();
        return new Site(app, simulator, time);
    }

    /// <param name="target">The request target, byte for byte.</param>
    /// <param name="headers">Header lines; Host is example.com unless one of them says otherwise.</param>
    public Task<Answer> GetAsync(string target, params string[] headers) => RawHttp.GetAsync(Port, target, headers);

    /// <summary>Computed here and not by the library.</summary>
    public async Task<string> SignatureOfAsync(Answer answer, string url, string account = "")
    {
        var tickets = account.Length == 0 ? Services.GetRequiredService<ITicketProvider>() : Services.GetRequiredKeyedService<ITicketProvider>(account);
        var ticket = await tickets.GetTicketAsync(TicketType.JsApi);
        var text = $"jsapi_ticket={ticket.Value}&noncestr={answer.Json.GetProperty("nonceStr").GetString()}&timestamp={answer.Json.GetProperty("timestamp").GetInt64()}&url={url}";
#pragma warning disable CA5350 // WeChat's algorithm
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Action<WeixinJsSdkOptions> Account(string appId, string secret) => options =>
    {
        options.AppId = appId;
        options.AppSecret = secret;
    };
}
