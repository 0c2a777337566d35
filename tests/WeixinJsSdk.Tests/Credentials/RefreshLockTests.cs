using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

public class RefreshLockTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;
    private readonly TestCache _cache;

    public RefreshLockTests()
    {
        _weixin = new FakeWeixin(_time);
        _cache = new TestCache(_time);
    }

    [Fact]
    public async Task Two_cold_nodes_with_a_lock_make_exactly_one_call()
    {
        var gate = new Gate();
        _weixin.Before = (_, ct) => gate.PassAsync(ct);
        var fleetLock = new InProcessRefreshLock(_time);
        using var one = NewNode(fleetLock);
        using var other = NewNode(fleetLock);

        var first = one.TokenAsync();
        await gate.Arrived;
        var second = other.TokenAsync();
        await WaitsAsync(timers: 3);
        gate.Open();

        (await Task.WhenAll(first, second)).Should().AllBe("token-1");
        _weixin.TokenCalls.Should().Be(1);
    }

    [Fact]
    public async Task While_another_node_refreshes_a_valid_credential_is_served_and_no_call_made()
    {
        var fleetLock = new InProcessRefreshLock(_time);
        using var node = NewNode(fleetLock);
        await node.TokenAsync();
        var name = _cache.Keys.Single() + ":lock";
        await using var held = await fleetLock.TryAcquireAsync(name, TimeSpan.FromSeconds(30), TimeSpan.Zero);
        _time.Advance(TimeSpan.FromSeconds(7200 - 200));

        (await node.TokenAsync()).Should().Be("token-1");
        await node.IdleAsync();

        _weixin.TokenCalls.Should().Be(1);
    }

    [Fact]
    public async Task Shortly_before_a_credential_ends_the_other_nodes_result_is_looked_for_in_time()
    {
        var fleetLock = new InProcessRefreshLock(_time);
        using var node = NewNode(fleetLock);
        await node.TokenAsync();
        await using var held = await fleetLock.TryAcquireAsync(_cache.Keys.Single() + ":lock", TimeSpan.FromSeconds(30), TimeSpan.Zero);
        _time.Advance(TimeSpan.FromSeconds(7200 - 60 - 4));
        for (var look = 0; look < 2; look++)
        {
            await node.TokenAsync();
            await node.IdleAsync();
        }

        using var refreshing = NewNode(new InProcessRefreshLock(_time));
        await refreshing.TokenAsync();
        await refreshing.TokenAsync();
        await refreshing.IdleAsync();
        _time.Advance(TimeSpan.FromSeconds(3));
        await node.TokenAsync();
        await node.IdleAsync();

        node.TokenAsync().IsCompletedSuccessfully.Should().BeTrue();
        (await node.TokenAsync()).Should().Be("token-2", "it was there three seconds before the old one ended");
        _weixin.TokenCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_lock_whose_holder_died_delays_a_cold_caller_by_its_lease_and_does_not_block()
    {
        var fleetLock = new InProcessRefreshLock(_time);
        using var node = NewNode(fleetLock);
        _ = await fleetLock.TryAcquireAsync("weixin-jssdk:v1:stable:access_token:" + Node.AppId + ":lock", TimeSpan.FromSeconds(30), TimeSpan.Zero);

        var token = node.TokenAsync();
        await WaitsAsync(timers: 2);
        _time.Advance(TimeSpan.FromSeconds(30));

        (await token).Should().Be("token-1");
        node.Logs.Lines.Should().Contain(line => line.Contains("for its whole lease"));
    }

    [Fact]
    public async Task A_lock_that_throws_delays_nobody()
    {
        using var node = NewNode(new BrokenLock());

        (await node.TokenAsync()).Should().Be("token-1");
        node.Logs.Lines.Should().Contain(line => line.Contains("the lock server is down"));
    }

    [Fact]
    public async Task A_lock_that_hangs_delays_a_cold_caller_by_its_lease_and_what_comes_late_is_released()
    {
        var late = new TaskCompletionSource<IAsyncDisposable?>();
        var fleetLock = new CountingLock { Coming = late.Task };
        using var node = NewNode(fleetLock);

        var token = node.TokenAsync();
        await _time.AdvanceForEachAsync(() => fleetLock.Names.Count, TimeSpan.FromSeconds(31), token);
        (await token).Should().Be("token-1");

        late.SetResult(fleetLock);
        await fleetLock.WasReleased.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task While_another_node_refreshes_the_lock_is_tried_every_few_seconds_and_not_by_each_caller()
    {
        var fleetLock = new CountingLock();
        using var node = NewNode(fleetLock);
        await node.TokenAsync();
        fleetLock.Coming = Task.FromResult<IAsyncDisposable?>(null);
        _time.Advance(TimeSpan.FromSeconds(7200 - 200));

        for (var second = 0; second < 10; second++)
        {
            await node.TokenAsync();
            await node.IdleAsync();
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        fleetLock.Names.Should().HaveCount(3, "the first fetch took it, and each five seconds it was tried again");
        _weixin.TokenCalls.Should().Be(1);
    }

    [Fact]
    public async Task The_lease_outlives_the_longest_fetch_that_the_options_allow()
    {
        var fleetLock = new CountingLock();
        using var node = NewNode(fleetLock);
        await node.TokenAsync();

        fleetLock.Leases.Should().Equal(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task The_lock_is_released_after_success_and_after_failure()
    {
        var fleetLock = new CountingLock();
        using var node = NewNode(fleetLock);
        await node.TokenAsync();
        _weixin.Fault = _ => FakeWeixin.Error(-1);
        await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>();

        fleetLock.Taken.Should().Be(2);
        fleetLock.Released.Should().Be(2);
        fleetLock.Names.Should().OnlyContain(name => !name.Contains(Node.Secret));
    }

    [Fact]
    public async Task The_lock_in_the_process_gives_up_after_its_timeout_and_can_be_taken_again_after_release()
    {
        var inProcess = new InProcessRefreshLock(_time);
        var first = await inProcess.TryAcquireAsync("a", TimeSpan.FromSeconds(30), TimeSpan.Zero);
        first.Should().NotBeNull();
        (await inProcess.TryAcquireAsync("a", TimeSpan.FromSeconds(30), TimeSpan.Zero)).Should().BeNull();
        (await inProcess.TryAcquireAsync("b", TimeSpan.FromSeconds(30), TimeSpan.Zero)).Should().NotBeNull();

        var waiting = inProcess.TryAcquireAsync("a", TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(5)).AsTask();
        _time.Advance(TimeSpan.FromSeconds(6));
        (await waiting).Should().BeNull();

        await first!.DisposeAsync();
        await first.DisposeAsync();
        (await inProcess.TryAcquireAsync("a", TimeSpan.FromSeconds(30), TimeSpan.Zero)).Should().NotBeNull();
        (await inProcess.TryAcquireAsync("a", TimeSpan.FromSeconds(30), TimeSpan.Zero)).Should().BeNull("a handle releases once");
    }

    /// <summary>A call to WeChat waits on one timer, a wait for the lock on two.</summary>
    private async Task WaitsAsync(int timers)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (_time.Waiting < timers)
        {
            patience.IsCancellationRequested.Should().BeFalse("somebody must be waiting by now");
            await Task.Yield();
        }
    }

    private Node NewNode(IRefreshLock refreshLock) =>
        new(_weixin, _time, _cache, register: services => services.AddSingleton(refreshLock));

    private sealed class BrokenLock : IRefreshLock
    {
        public ValueTask<IAsyncDisposable?> TryAcquireAsync(string name, TimeSpan lease, TimeSpan timeout, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("the lock server is down");
    }

    private sealed class CountingLock : IRefreshLock, IAsyncDisposable
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Taken { get; private set; }

        public int Released { get; private set; }

        public List<string> Names { get; } = [];

        public List<TimeSpan> Leases { get; } = [];

        /// <summary>What the lock gives in place of itself.</summary>
        public Task<IAsyncDisposable?>? Coming { get; set; }

        public Task WasReleased => _released.Task;

        public ValueTask<IAsyncDisposable?> TryAcquireAsync(string name, TimeSpan lease, TimeSpan timeout, CancellationToken cancellationToken = default)
        {
            Taken++;
            Leases.Add(lease);
            Names.Add(name);
            return Coming is null ? new ValueTask<IAsyncDisposable?>(this) : new ValueTask<IAsyncDisposable?>(Coming);
        }

        public ValueTask DisposeAsync()
        {
            Released++;
            _released.TrySetResult();
            return default;
        }
    }
}
