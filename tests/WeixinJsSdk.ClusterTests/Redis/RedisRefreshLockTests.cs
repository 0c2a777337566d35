using StackExchange.Redis;

namespace WeixinJsSdk.Tests.Redis;

public sealed class RedisRefreshLockTests : IAsyncLifetime
{
    private const string Name = "weixin-jssdk:v1:stable:access_token:wx0123456789abcdef:lock";

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private readonly ManualTime _time = new();
    private readonly RedisServer _server = new();
    private ConnectionMultiplexer _redis = null!;
    private RedisRefreshLock _lock = null!;

    /// <summary>Its pauses are on the manual clock; the replies of a real server take their own time.</summary>
    private RedisRefreshLock Patient => new(Database, new PausesOnly(_time));

    private IDatabase Database => _redis.GetDatabase();

    public async Task InitializeAsync()
    {
        if (RedisTools.WhyNotRun is null)
        {
            await _server.StartAsync();
            _redis = await ConnectionMultiplexer.ConnectAsync(_server.Connection);
            _lock = new RedisRefreshLock(Database, _time);
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
        await using var held = await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);

        held.Should().NotBeNull();
        (await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero)).Should().BeNull();
        (await _lock.TryAcquireAsync(Name + "2", Lease, TimeSpan.Zero)).Should().NotBeNull();
    }

    [RedisFact]
    public async Task It_is_free_again_after_release()
    {
        var held = await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);
        await held!.DisposeAsync();

        (await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero)).Should().NotBeNull();
    }

    [RedisFact]
    public async Task It_falls_free_with_its_lease()
    {
        await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);

        (await Database.KeyTimeToLiveAsync(Name)).Should().BeGreaterThan(TimeSpan.Zero).And.BeLessThanOrEqualTo(Lease);
    }

    [RedisFact]
    public async Task A_holder_whose_lease_has_passed_does_not_release_the_next_ones()
    {
        var lost = await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);
        await Database.KeyDeleteAsync(Name);
        await using var next = await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);

        await lost!.DisposeAsync();

        (await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero)).Should().BeNull();
    }

    [RedisFact]
    public async Task A_handle_releases_once()
    {
        var held = await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);
        await held!.DisposeAsync();
        var owner = await Database.StringGetAsync(Name);
        owner.IsNull.Should().BeTrue();
        await using var next = await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);

        await held.DisposeAsync();

        (await Database.KeyExistsAsync(Name)).Should().BeTrue();
    }

    [RedisFact]
    public async Task A_waiter_gets_it_when_it_is_released()
    {
        var held = await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);
        var waiting = Patient.TryAcquireAsync(Name, Lease, TimeSpan.FromHours(1)).AsTask();
        await PollOnceAsync(waiting);
        waiting.IsCompleted.Should().BeFalse();

        await held!.DisposeAsync();
        await PollToTheEndAsync(waiting);

        (await waiting).Should().NotBeNull();
    }

    [RedisFact]
    public async Task A_waiter_gives_up_after_its_timeout()
    {
        await using var held = await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);
        var started = _time.GetUtcNow();
        var waiting = Patient.TryAcquireAsync(Name, Lease, TimeSpan.FromSeconds(2)).AsTask();

        await PollToTheEndAsync(waiting);

        (await waiting).Should().BeNull();
        (_time.GetUtcNow() - started).Should().BeCloseTo(TimeSpan.FromSeconds(2), TimeSpan.FromMilliseconds(400));
    }

    [RedisFact]
    public async Task A_waiter_that_is_cancelled_leaves_and_takes_nothing()
    {
        var held = await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero);
        using var cancel = new CancellationTokenSource();
        var waiting = Patient.TryAcquireAsync(Name, Lease, TimeSpan.FromSeconds(30), cancel.Token).AsTask();
        await PollOnceAsync(waiting);

        await cancel.CancelAsync();

        await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<OperationCanceledException>();
        await held!.DisposeAsync();
        (await Database.KeyExistsAsync(Name)).Should().BeFalse();
    }

    [RedisFact]
    public async Task While_Redis_hangs_it_fails_after_half_a_second_and_is_not_left_taken()
    {
        await _server.FreezeAsync();
        var acquiring = _lock.TryAcquireAsync(Name, Lease, TimeSpan.FromSeconds(30)).AsTask();
        await UntilAsync(() => _time.Waiting == 1);
        _time.Advance(TimeSpan.FromMilliseconds(501));

        await FluentActions.Awaiting(() => acquiring).Should().ThrowAsync<TimeoutException>();

        await _server.ThawAsync();
        await Database.PingAsync();
        (await Database.KeyExistsAsync(Name)).Should().BeFalse("the command arrived after all, and the one that takes it back behind it");
    }

    [RedisFact]
    public async Task It_works_again_after_Redis_was_away()
    {
        await (await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero))!.DisposeAsync();
        await _server.StopAsync();
        await FluentActions.Awaiting(() => _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero).AsTask()).Should().ThrowAsync<Exception>();
        await _server.StartAsync();
        await UntilAsync(() => Database.IsConnected(Name));

        await (await _lock.TryAcquireAsync(Name, Lease, TimeSpan.Zero))!.DisposeAsync();

        (await Database.KeyExistsAsync(Name)).Should().BeFalse();
    }

    /// <summary>Ends when the waiter has been told no, and pauses.</summary>
    private Task PollOnceAsync(Task waiting) => UntilAsync(() => waiting.IsCompleted || _time.Waiting == 1);

    private async Task PollToTheEndAsync(Task waiting)
    {
        while (!waiting.IsCompleted)
        {
            await PollOnceAsync(waiting);
            _time.Advance(TimeSpan.FromMilliseconds(100));
        }
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
