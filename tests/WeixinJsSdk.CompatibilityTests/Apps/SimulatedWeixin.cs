using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.CompatibilityTests.Apps;

/// <summary>The simulated WeChat on real HTTP, for programs that cannot have it in process.</summary>
internal sealed class SimulatedWeixin : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SimulatedWeixin(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public Uri ApiAddress => new(Client.BaseAddress!, "/weixin-simulator");

    public static async Task<SimulatedWeixin> StartAsync(string appId = "wx0123456789abcdef", string secret = "secret")
    {
        var simulator = new WeixinSimulator();
        simulator.AddAccount(appId, secret, safeDomains: ["example.com"]);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapWeixinSimulator(simulator);
        await app.StartAsync();
        return new SimulatedWeixin(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
