using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

/// <summary>What <c>getticket</c> does when it is asked early is not documented: each behaviour is survived.</summary>
public class TicketPolicyTests
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(7200);

    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;
    private DateTimeOffset _issuedAt;
    private int _issued;

    public TicketPolicyTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task The_same_ticket_until_its_last_five_minutes_is_renewed_there_and_nobody_waits()
    {
        _weixin.NextTicket = () => Repeat(renewedEarlier: TimeSpan.FromSeconds(300));

        var (waits, calls) = await LiveAsync(TimeSpan.FromHours(24));

        waits.Should().Be(0);
        calls.Should().BeLessThanOrEqualTo(14);
    }

    [Fact]
    public async Task The_same_ticket_to_its_very_end_costs_at_most_one_wait_for_each_roll_over_and_no_loop_of_calls()
    {
        _weixin.NextTicket = () => Repeat(renewedEarlier: TimeSpan.Zero);

        var (waits, calls) = await LiveAsync(TimeSpan.FromHours(24));

        waits.Should().BeLessThanOrEqualTo(12);
        calls.Should().BeLessThanOrEqualTo(14, "that asking early is of no use is learnt once and remembered");
    }

    [Fact]
    public async Task A_refresh_that_brings_the_same_value_back_is_not_repeated_in_a_loop()
    {
        _weixin.NextTicket = () => Repeat(renewedEarlier: TimeSpan.Zero);
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        _time.Advance(TimeSpan.FromSeconds(7200 - 299));

        for (var i = 0; i < 1_000; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(200));
            await node.TicketAsync();
            await node.IdleAsync();
        }

        _weixin.TicketCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_new_ticket_each_time_is_fetched_once_for_each_roll_over()
    {
        _weixin.NextTicket = () => Repeat(renewedEarlier: Life);

        var (waits, calls) = await LiveAsync(TimeSpan.FromHours(24));

        waits.Should().Be(0);
        calls.Should().BeLessThanOrEqualTo(14);
    }

    [Fact]
    public async Task A_stable_token_that_is_asked_in_mid_life_is_not_asked_again_and_again()
    {
        var end = _time.GetUtcNow().AddSeconds(345);
        _weixin.NextToken = _ => _time.GetUtcNow() < end.AddSeconds(-300)
            ? ("stable-1", (int)(end - _time.GetUtcNow()).TotalSeconds)
            : ("stable-2", 7200);
        using var node = new Node(_weixin, _time);

        for (var second = 0; second < 600; second += 5)
        {
            await node.TokenAsync();
            await node.IdleAsync();
            _time.Advance(TimeSpan.FromSeconds(5));
        }

        _weixin.TokenCalls.Should().Be(2);
        (await node.TokenAsync()).Should().Be("stable-2");
    }

    [Fact]
    public async Task Tickets_are_refreshed_at_once_after_a_token_change_where_the_option_says_so()
    {
        using var node = new Node(_weixin, _time, configure: options => options.RefreshTicketsWithToken = true);
        await node.TicketAsync();
        _time.Advance(TimeSpan.FromMinutes(1));
        await node.Tokens.InvalidateAccessTokenAsync("token-1");
        await node.TokenAsync();
        await node.IdleAsync();

        (await node.TicketAsync()).Should().Be("ticket-2");
        _weixin.TicketCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_token_from_a_node_whose_clock_is_ahead_makes_one_ticket_refresh_and_no_loop()
    {
        var cache = new TestCache(_time);
        using var node = new Node(_weixin, _time, cache, options => options.RefreshTicketsWithToken = true);
        using var ahead = new Node(_weixin, new AheadTime(_time, TimeSpan.FromSeconds(30)), cache);
        await node.TicketAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        await ahead.TokenAsync();
        await ahead.Tokens.InvalidateAccessTokenAsync("token-1");
        await ahead.TokenAsync();
        await node.Tokens.InvalidateAccessTokenAsync("token-1");
        (await node.TokenAsync()).Should().Be("token-2");

        for (var i = 0; i < 10; i++)
        {
            await node.IdleAsync();
            await node.TicketAsync();
        }

        _weixin.TicketCalls.Should().Be(2);
    }

    [Fact]
    public async Task Tickets_are_kept_over_a_token_change_by_default()
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        await node.Tokens.InvalidateAccessTokenAsync("token-1");
        await node.TokenAsync();
        await node.IdleAsync();

        (await node.TicketAsync()).Should().Be("ticket-1");
        _weixin.TicketCalls.Should().Be(1);
    }

    private (string Value, int ExpiresIn) Repeat(TimeSpan renewedEarlier)
    {
        var now = _time.GetUtcNow();
        if (_issued == 0 || now >= _issuedAt + Life - renewedEarlier)
        {
            _issuedAt = now;
            _issued++;
        }

        return ($"ticket-{_issued}", (int)(_issuedAt + Life - now).TotalSeconds);
    }

    private async Task<(int Waits, int TicketCalls)> LiveAsync(TimeSpan span)
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        var waits = 0;
        var end = _time.GetUtcNow() + span;
        while (_time.GetUtcNow() < end)
        {
            _time.Advance(TimeSpan.FromSeconds(20));
            var call = node.Tickets.GetTicketAsync(TicketType.JsApi);
            waits += call.IsCompleted ? 0 : 1;
            var ticket = await call;
            ticket.ExpiresAt.Should().BeAfter(_time.GetUtcNow());
            await node.IdleAsync();
        }

        return (waits, _weixin.TicketCalls);
    }
}
