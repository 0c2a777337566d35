using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Tests.Doubles;

/// <summary>One process of a fleet, put together as an application would: a container of its own over a shared clock, cache and WeChat.</summary>
public sealed class Node : IDisposable
{
    public const string AppId = "wx0123456789abcdef";
    public const string Secret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private readonly ServiceProvider _services;

    public Node(
        HttpMessageHandler weixin,
        TimeProvider time,
        IDistributedCache? cache = null,
        Action<WeixinJsSdkOptions>? configure = null,
        Action<IServiceCollection>? register = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        if (cache is not null)
        {
            services.AddSingleton(cache);
        }

        register?.Invoke(services);
        var sdk = services.AddWeixinJsSdk(options =>
        {
            options.AppId = AppId;
            options.AppSecret = Secret;
            configure?.Invoke(options);
        });
        sdk.HttpClient.ConfigurePrimaryHttpMessageHandler(() => new Passing(weixin));
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public RecordedLogs Logs { get; } = new();

    public IServiceProvider Services => _services;

    public IJsSdkSigner Signer => _services.GetRequiredService<IJsSdkSigner>();

    public ITicketProvider Tickets => _services.GetRequiredService<ITicketProvider>();

    public IAccessTokenProvider Tokens => _services.GetRequiredService<IAccessTokenProvider>();

    public async Task<string> TicketAsync(TicketType type = TicketType.JsApi) => (await Tickets.GetTicketAsync(type)).Value;

    public async Task<string> TokenAsync() => (await Tokens.GetAccessTokenAsync()).Value;

    /// <summary>Ends when everything that this node does in the background is done.</summary>
    public Task IdleAsync() => _services.IdleAsync();

    public void Dispose() => _services.Dispose();

    /// <summary>The factory disposes its handlers; the test's WeChat outlives them.</summary>
    private sealed class Passing(HttpMessageHandler weixin) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _weixin = new(weixin, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            _weixin.SendAsync(request, cancellationToken);
    }
}
