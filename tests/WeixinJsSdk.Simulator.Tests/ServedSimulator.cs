using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>A simulator on real Kestrel, on a free port of this machine.</summary>
internal sealed class ServedSimulator : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ServedSimulator(WebApplication app, WeixinSimulator simulator)
    {
        _app = app;
        Simulator = simulator;
        Base = new Uri(app.Urls.Single());
        Http = new HttpClient { BaseAddress = Base };
    }

    public WeixinSimulator Simulator { get; }

    public Uri Base { get; }

    public HttpClient Http { get; }

    public static async Task<ServedSimulator> StartAsync()
    {
        var simulator = new WeixinSimulator();
        simulator.AddAccount(Desk.AppId, Desk.Secret, ["example.com"]);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapWeixinSimulator(simulator);
        await app.StartAsync();
        return new ServedSimulator(app, simulator);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
