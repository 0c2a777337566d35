using Medallion.Threading;
using Medallion.Threading.Redis;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace WeixinJsSdk.Tests.Redis;

/// <summary>The packages that the documents advise, on a real Redis: WeixinJsSdk.DistributedLock over DistributedLock.Redis.</summary>
public sealed class RedisLockTests : IAsyncLifetime
{
    private const string Name = "weixin-jssdk:v1:stable:access_token:wx0123456789abcdef:lock";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualTime _time = new();

    /// <summary>A waiter's own, so that a timer on it is a pause and nothing else.</summary>
    private readonly ManualTime _pauses = new();
    private readonly RedisServer _server = new();
    private ConnectionMultiplexer _redis = null!;
    private IRefreshLock _lock = null!;

    private IDatabase Database => _redis.GetDatabase();

    public async Task InitializeAsync()
    {
        if (RedisTools.WhyNotRun is null)
        {
            await _server.StartAsync();
            _redis = await ConnectionMultiplexer.ConnectAsync(_server.Connection);
            _lock = LockOn(_time);
        }
    }

    public async Task DisposeAsync()
    {
        _redis?.Dispose();
        await _server.DisposeAsync();
    }

    [RedisFact]
    public async Task One_owner_at_a_time_has_it()
    {
        await using var held = await TryAsync();

        held.Should().NotBeNull();
        (await TryAsync()).Should().BeNull();
        await using var other = await _lock.TryAcquireAsync(Name + "2", Lease, TimeSpan.Zero);
        other.Should().NotBeNull();
    }

    [RedisFact]
    public async Task It_is_free_again_after_release()
    {
        await (await TryAsync())!.DisposeAsync();

        (await Database.KeyExistsAsync(Name)).Should().BeFalse();
        await using var again = await TryAsync();
        again.Should().NotBeNull();
    }

    [RedisFact]
    public async Task It_falls_free_when_its_holder_is_dead_for_as_long_as_the_engine_was_told()
    {
        await using var held = await TryAsync();

        (await Database.KeyTimeToLiveAsync(Name)).Should().BeGreaterThan(TimeSpan.Zero).And.BeLessThanOrEqualTo(Lease);
    }

    [RedisFact]
    public async Task A_holder_that_has_lost_it_does_not_release_the_next_ones()
    {
        var lost = await TryAsync();
        await Database.KeyDeleteAsync(Name);
        await using var next = await TryAsync();

        await lost!.DisposeAsync();

        (await TryAsync()).Should().BeNull();
    }

    [RedisFact]
    public async Task A_waiter_gets_it_when_it_is_released()
    {
        var held = await TryAsync();
        var waiting = LockOn(new PausesOnly(_pauses)).TryAcquireAsync(Name, Lease, TimeSpan.FromHours(1)).AsTask();
        await UntilAsync(() => waiting.IsCompleted || _pauses.Waiting == 1);
        waiting.IsCompleted.Should().BeFalse();

        await held!.DisposeAsync();
        while (!waiting.IsCompleted)
        {
            await UntilAsync(() => waiting.IsCompleted || _pauses.Waiting == 1);
            _pauses.Advance(TimeSpan.FromMilliseconds(100));
        }

        await using var taken = await waiting;
        taken.Should().NotBeNull();
    }

    [RedisFact]
    public async Task A_waiter_that_is_cancelled_leaves_and_takes_nothing()
    {
        var held = await TryAsync();
        using var cancel = new CancellationTokenSource();
        var waiting = LockOn(new PausesOnly(_pauses)).TryAcquireAsync(Name, Lease, Lease, cancel.Token).AsTask();
        await UntilAsync(() => _pauses.Waiting == 1);

        await cancel.CancelAsync();

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
        await held!.DisposeAsync();
        (await Database.KeyExistsAsync(Name)).Should().BeFalse();
    }

    [RedisFact]
    public async Task While_Redis_hangs_it_fails_within_a_second_and_is_not_left_taken()
    {
        await _server.FreezeAsync();
        var acquiring = _lock.TryAcquireAsync(Name, Lease, Lease).AsTask();
        await UntilAsync(() => _time.Waiting == 1);
        _time.Advance(Second);

        await FluentActions.Awaiting(() => acquiring).Should().ThrowAsync<TimeoutException>();

        await _server.ThawAsync();
        await UntilAsync(() => !Database.KeyExists(Name));
        _time.Advance(TimeSpan.FromSeconds(15));
        await using var again = await LockOn(TimeProvider.System).TryAcquireAsync(Name, Lease, Lease);
        again.Should().NotBeNull();
    }

    [RedisFact]
    public async Task A_holder_releases_in_bounded_time_while_Redis_hangs()
    {
        var held = await TryAsync();
        await _server.FreezeAsync();
        var releasing = held!.DisposeAsync().AsTask();
        await UntilAsync(() => _time.Waiting == 1);
        _time.Advance(Second);

        await FluentActions.Awaiting(() => releasing).Should().ThrowAsync<TimeoutException>();

        await _server.ThawAsync();
        await UntilAsync(() => !Database.KeyExists(Name));
    }

    [RedisFact]
    public async Task While_Redis_is_away_it_fails_within_a_second_and_works_again_when_it_is_back()
    {
        await (await TryAsync())!.DisposeAsync();
        await _server.StopAsync();
        var acquiring = _lock.TryAcquireAsync(Name, Lease, Lease).AsTask();
        await UntilAsync(() => acquiring.IsCompleted || _time.Waiting == 1);
        _time.Advance(Second);
        await FluentActions.Awaiting(() => acquiring).Should().ThrowAsync<Exception>();
        await FluentActions.Awaiting(() => TryAsync()).Should().ThrowAsync<InvalidOperationException>("it is left alone");

        await _server.StartAsync();
        await UntilAsync(() => Database.IsConnected(Name));
        _time.Advance(TimeSpan.FromSeconds(15));

        // The attempt that was given up may have reached Redis when it came back: that lock is released, and another attempt succeeds.
        IAsyncDisposable? again = null;
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (again is null)
        {
            patience.Token.ThrowIfCancellationRequested();
            again = await TryAsync();
        }

        await again.DisposeAsync();
    }

    private Task<IAsyncDisposable?> TryAsync() => _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero).AsTask();

    /// <summary>As an application registers it.</summary>
    private IRefreshLock LockOn(TimeProvider time)
    {
        var services = new ServiceCollection()
            .AddSingleton(time)
            .AddSingleton<IDistributedLockProvider>(new RedisDistributedSynchronizationProvider(Database));
        services.AddWeixinJsSdk().UseDistributedLock();
        return services.BuildServiceProvider().GetRequiredService<IRefreshLock>();
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!isSo())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>Pauses are on the manual clock; the replies of a real server take their own time.</summary>
    private sealed class PausesOnly(ManualTime pauses) : TimeProvider
    {
        private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

        public override long TimestampFrequency => pauses.TimestampFrequency;

        public override long GetTimestamp() => pauses.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => dueTime <= LongestPause
            ? pauses.CreateTimer(callback, state, dueTime, period)
            : System.CreateTimer(callback, state, TimeSpan.FromSeconds(30), period);
    }
}
