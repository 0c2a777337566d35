using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

/// <summary>The shared cache being slow, down or deaf is not an outage.</summary>
public class FaultyCacheTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;
    private readonly TestCache _cache;

    public FaultyCacheTests()
    {
        _weixin = new FakeWeixin(_time);
        _cache = new TestCache(_time);
    }

    [Fact]
    public async Task A_cache_that_throws_costs_no_failure_and_is_said_in_the_log()
    {
        _cache.Before = (_, _) => throw new InvalidOperationException("the cache is down");
        using var node = new Node(_weixin, _time, _cache);

        (await node.TicketAsync()).Should().Be("ticket-1");

        _weixin.Calls.Should().HaveCount(2);
        node.Logs.Lines.Should().Contain(line => line.StartsWith("Warning") && line.Contains("The shared cache failed"));
    }

    [Fact]
    public async Task A_cache_that_hangs_costs_the_bounded_wait_once_and_is_then_left_alone_for_15_seconds()
    {
        _cache.Before = (_, ct) => Task.Delay(Timeout.Infinite, ct);

        await ServesInSpiteOfAsync();
    }

    [Fact]
    public async Task A_cache_that_is_deaf_to_cancellation_is_waited_for_no_longer()
    {
        _cache.Before = (_, _) => new TaskCompletionSource().Task;

        await ServesInSpiteOfAsync();
    }

    [Fact]
    public async Task A_cache_that_blocks_the_thread_is_waited_for_no_longer()
    {
        using var released = new ManualResetEventSlim();
        _cache.Before = (_, _) =>
        {
            released.Wait(CancellationToken.None);
            return Task.CompletedTask;
        };

        await ServesInSpiteOfAsync();
        released.Set();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_slow_cache_costs_a_caller_at_most_one_second_in_all(bool wantsTicket)
    {
        _cache.Before = (_, _) =>
        {
            _time.Advance(TimeSpan.FromMilliseconds(400));
            return Task.CompletedTask;
        };
        using var node = new Node(_weixin, _time, _cache);
        var start = _time.GetUtcNow();

        await (wantsTicket ? node.TicketAsync() : node.TokenAsync());

        (_time.GetUtcNow() - start).Should().BeLessThanOrEqualTo(TimeSpan.FromSeconds(1.2), "an operation that has begun is finished by this double");
    }

    [Fact]
    public async Task An_entry_that_could_not_be_read_is_not_overwritten()
    {
        var gate = new Gate();
        using var slow = new Node(_weixin, _time, _cache);
        using var quick = new Node(_weixin, _time, _cache);
        _weixin.Before = (_, ct) => gate.PassAsync(ct);
        var pending = slow.TokenAsync();
        await gate.Arrived;
        _weixin.Before = null;
        _time.Advance(TimeSpan.FromSeconds(5));
        await quick.TokenAsync();
        var newer = _cache.Peek(_cache.Keys.Single());
        _cache.BeforeRead = () => throw new InvalidOperationException("the cache cannot be read");

        gate.Open();
        await pending;

        _cache.Peek(_cache.Keys.Single()).Should().Equal(newer);
    }

    [Fact]
    public async Task After_15_seconds_a_cache_that_was_left_alone_is_asked_again()
    {
        _cache.Before = (_, ct) => Task.Delay(Timeout.Infinite, ct);
        using var node = new Node(_weixin, _time, _cache);
        var first = node.TokenAsync();
        await _time.AdvanceForEachAsync(() => _cache.Reads, TimeSpan.FromMilliseconds(500), first);
        var reads = _cache.Reads;
        _cache.Before = null;

        _time.Advance(TimeSpan.FromSeconds(14.9));
        await node.TicketAsync();
        _cache.Reads.Should().Be(reads);

        _time.Advance(TimeSpan.FromSeconds(0.1));
        await node.TicketAsync(TicketType.WxCard);
        _cache.Reads.Should().BeGreaterThan(reads);
    }

    [Fact]
    public async Task What_the_cache_does_is_counted_by_outcome()
    {
        using var node = new Node(_weixin, _time, _cache);
        var outcomes = new ConcurrentQueue<object?>();
        using var listener = new MeterListener();
        var factory = node.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, me) =>
        {
            if (instrument.Meter.Scope == factory && instrument.Name == "weixin_jssdk.shared_cache.operations")
            {
                me.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => outcomes.Enqueue(tags[0].Value));
        listener.Start();

        await node.TokenAsync();
        outcomes.Should().NotBeEmpty().And.AllBeEquivalentTo("ok");
        _cache.Before = (_, _) => throw new InvalidOperationException("the cache is down");
        await node.TicketAsync();
        outcomes.Last().Should().Be("error");
        _cache.Before = (_, ct) => Task.Delay(Timeout.Infinite, ct);
        var reads = _cache.Reads;
        var ticket = node.TicketAsync(TicketType.WxCard);
        await _time.AdvanceForEachAsync(() => _cache.Reads - reads, TimeSpan.FromMilliseconds(500), ticket);
        outcomes.Last().Should().Be("timeout");
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_leave_the_cache_alone_for_longer()
    {
        _cache.Before = (_, ct) => Task.Delay(Timeout.Infinite, ct);
        using var node = new Node(_weixin, _time, _cache);
        var first = node.TokenAsync();
        await _time.AdvanceForEachAsync(() => _cache.Reads, TimeSpan.FromMilliseconds(500), first);
        var reads = _cache.Reads;
        _cache.Before = null;
        _time.SetBack(TimeSpan.FromHours(1));
        _time.Advance(TimeSpan.FromSeconds(16));

        await node.TicketAsync();

        _cache.Reads.Should().BeGreaterThan(reads);
    }

    [Fact]
    public async Task A_cache_that_comes_back_is_used_again_and_filled()
    {
        _cache.Before = (_, _) => throw new InvalidOperationException("the cache is down");
        using var node = new Node(_weixin, _time, _cache);
        await node.TokenAsync();
        _cache.Before = null;
        _time.Advance(TimeSpan.FromSeconds(61));
        await node.TokenAsync();
        await node.IdleAsync();

        using var other = new Node(_weixin, _time, _cache);
        (await other.TokenAsync()).Should().Be("token-1");
    }

    /// <summary>Moves the clock by the limit of one operation for each operation that has begun and hangs.</summary>
    private async Task ServesInSpiteOfAsync()
    {
        using var node = new Node(_weixin, _time, _cache);
        var start = _time.GetUtcNow();
        var first = node.TicketAsync();
        await _time.AdvanceForEachAsync(() => _cache.Reads, TimeSpan.FromMilliseconds(500), first);

        (await first).Should().Be("ticket-1");
        (_time.GetUtcNow() - start).Should().BeLessThanOrEqualTo(TimeSpan.FromSeconds(1));
        var reads = _cache.Reads;
        (await node.TicketAsync(TicketType.WxCard)).Should().StartWith("card", "the cache is left alone, so that nobody waits for it");
        _cache.Reads.Should().Be(reads);
        node.Logs.Lines.Should().Contain(line => line.Contains("left alone"));
    }
}
