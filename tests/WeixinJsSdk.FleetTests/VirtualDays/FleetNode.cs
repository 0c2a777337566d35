using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.FleetTests.VirtualDays;

/// <summary>One process of the fleet: a container of its own.</summary>
internal sealed class FleetNode : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly SlowWire _wire;

    public FleetNode(WeixinSimulator simulator, TimeProvider time, IDistributedCache cache, IRefreshLock? refreshLock, Action<WeixinJsSdkOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddSingleton(cache);
        if (refreshLock is not null)
        {
            services.AddSingleton(refreshLock);
        }

        _wire = new SlowWire(simulator.CreateHandler());
        services.AddWeixinJsSdk(configure).HttpClient.ConfigurePrimaryHttpMessageHandler(() => _wire).SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        _services = services.BuildServiceProvider();
        Signer = _services.GetRequiredService<IJsSdkSigner>();
        Tickets = _services.GetRequiredService<ITicketProvider>();
    }

    public IJsSdkSigner Signer { get; }

    public ITicketProvider Tickets { get; }

    /// <summary>How many calls to WeChat this node has made.</summary>
    public int Calls => _wire.Calls;

    /// <summary>Whether this node has had a credential before: a node that has just joined may wait.</summary>
    public bool IsWarm { get; set; }

    /// <summary>Ends when what this node does in the background is done.</summary>
    public Task IdleAsync() => _services.IdleAsync();

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
