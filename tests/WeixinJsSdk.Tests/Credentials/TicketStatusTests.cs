using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

/// <summary>What a health check can see without asking anybody.</summary>
public class TicketStatusTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;

    public TicketStatusTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task The_status_asks_nobody_and_knows_each_ticket_by_itself()
    {
        using var node = new Node(_weixin, _time);
        StatusOf(node).ExpiresAt.Should().BeNull();
        _weixin.Calls.Should().BeEmpty();

        await node.TicketAsync();

        StatusOf(node).ExpiresAt.Should().Be(_time.GetUtcNow().AddHours(2));
        StatusOf(node, TicketType.WxCard).ExpiresAt.Should().BeNull();
        var unknown = () => StatusOf(node, (TicketType)7);
        unknown.Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task A_refresh_that_failed_is_in_the_status_until_one_succeeds()
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        _weixin.Fault = _ => FakeWeixin.Error(40164, "invalid ip 1.2.3.4, not in whitelist");
        _time.Advance(TimeSpan.FromSeconds(7200 - 250));
        await node.TicketAsync();
        await node.IdleAsync();

        var failure = StatusOf(node).LastFailure;
        failure!.ErrorCode.Should().Be(40164);
        failure.RetryAt.Should().BeAfter(_time.GetUtcNow());
        StatusOf(node).ExpiresAt.Should().NotBeNull("the old ticket is still good");

        _weixin.Fault = null;
        _time.Advance(failure.RetryAt!.Value - _time.GetUtcNow());
        await node.TicketAsync();
        await node.IdleAsync();
        StatusOf(node).LastFailure.Should().BeNull();
    }

    [Fact]
    public async Task A_shared_cache_that_fails_is_in_the_status_until_it_answers()
    {
        var cache = new TestCache(_time) { Before = (_, _) => throw new InvalidOperationException("the cache is down") };
        using var node = new Node(_weixin, _time, cache);
        await node.TicketAsync();
        StatusOf(node).IsSharedCacheDown.Should().BeTrue();

        cache.Before = null;
        _time.Advance(TimeSpan.FromSeconds(61));
        await node.TicketAsync();
        await node.IdleAsync();

        StatusOf(node).IsSharedCacheDown.Should().BeFalse();
    }

    private static TicketStatus StatusOf(Node node, TicketType type = TicketType.JsApi) =>
        node.Tickets.Should().BeAssignableTo<ITicketStatusSource>().Subject.GetStatus(type);
}
