using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Accounts;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>One process in the midst of it. It moves the clock where a call, or what goes on in the background, waits for nothing else.</summary>
internal sealed class TroubledNode : IAsyncDisposable
{
    private const int Turns = 20;
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    private readonly ServiceProvider _services;
    private readonly ManualTime _time;
    private readonly Parking _parking;
    private readonly IJsSdkSigner _signer;
    private readonly WeixinAccount _account;

    public TroubledNode(WeixinSimulator simulator, ManualTime time, IDistributedCache? cache, Parking parking, Action<WeixinJsSdkOptions> configure)
    {
        _time = time;
        _parking = parking;
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        if (cache is not null)
        {
            services.AddSingleton(cache);
        }

        services.AddWeixinJsSdk(configure).HttpClient
            .ConfigurePrimaryHttpMessageHandler(() => new ParkedWire(simulator.CreateHandler(), parking))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        _services = services.BuildServiceProvider();
        _signer = _services.GetRequiredService<IJsSdkSigner>();
        _account = _services.GetRequiredService<RegisteredAccounts>().Get("");
    }

    /// <summary>Signs a page, and lets what this has set off in the background come to its end.</summary>
    /// <returns>What the caller got, and how long it took by the virtual clock.</returns>
    public async Task<(JsSdkConfig? Config, WeixinApiException? Error, TimeSpan Wait)> SignAsync(string url)
    {
        var start = _time.GetUtcNow();
        var call = _signer.SignAsync(url).AsTask();
        await UntilAsync(() => call.IsCompleted);
        var wait = _time.GetUtcNow() - start;
        await UntilAsync(() => _account.Credentials.Refreshes.All(refresh => refresh.IsCompleted));
        try
        {
            return (await call, null, wait);
        }
        catch (WeixinApiException exception)
        {
            return (null, exception, wait);
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task UntilAsync(Func<bool> isDone)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var parked = 0; !isDone();)
        {
            patience.IsCancellationRequested.Should().BeFalse("a call must come to an end");
            parked = _parking.OnlyTheClockHelps ? parked + 1 : 0;
            if (parked > Turns)
            {
                _time.Advance(Step);
                parked = 0;
            }

            await Task.Yield();
        }
    }
}
