using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

public class RejectionTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;

    public RejectionTests() => _weixin = new FakeWeixin(_time);

    [Theory]
    [InlineData(40001)]
    [InlineData(40014)]
    [InlineData(42001)]
    public async Task A_ticket_call_refused_for_its_token_is_made_once_more_with_a_new_token(int code)
    {
        using var node = new Node(_weixin, _time);
        await node.TokenAsync();
        _weixin.Fault = request => request.RequestUri!.Query.Contains("access_token=token-1&", StringComparison.Ordinal) ? FakeWeixin.Error(code) : null;

        (await node.TicketAsync()).Should().Be("ticket-1");

        _weixin.TokenCalls.Should().Be(2);
        _weixin.TicketCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_storm_of_late_refusals_makes_one_refresh()
    {
        using var node = new Node(_weixin, _time);
        await node.TokenAsync();

        var tokens = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => Task.Run(async () =>
        {
            await node.Tokens.InvalidateAccessTokenAsync("token-1");
            return await node.TokenAsync();
        })));

        tokens.Should().AllBe("token-2");
        _weixin.TokenCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_refusal_of_an_older_token_leaves_the_current_one_alone()
    {
        using var node = new Node(_weixin, _time);
        await node.TokenAsync();
        await node.Tokens.InvalidateAccessTokenAsync("token-0");

        (await node.TokenAsync()).Should().Be("token-1");
        _weixin.TokenCalls.Should().Be(1);
    }

    [Fact]
    public async Task A_refused_token_that_WeChat_hands_out_again_is_one_clear_error_and_not_a_loop()
    {
        _weixin.NextToken = _ => ("stable", 7200);
        _weixin.Refuse("stable");
        using var node = new Node(_weixin, _time);

        var error = (await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>()).Which;
        await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>();

        error.Kind.Should().Be(WeixinErrorKind.TokenRefused);
        error.Message.Should().Contain("handed out again").And.Contain("AllowForceRefresh").And.NotContain("stable ");
        _weixin.TokenCalls.Should().Be(2);
        _weixin.TicketCalls.Should().Be(1);
    }

    [Fact]
    public async Task Where_allowed_a_refused_token_that_comes_back_is_forced_out_once()
    {
        var forced = 0;
        _weixin.NextToken = force => force ? ($"forced-{++forced}", 7200) : ("stable", 7200);
        _weixin.Refuse("stable");
        using var node = new Node(_weixin, _time, configure: options => options.AllowForceRefresh = true);

        (await node.TicketAsync()).Should().Be("ticket-1");

        forced.Should().Be(1);
        _weixin.TokenCalls.Should().Be(3);
    }

    [Fact]
    public async Task Forced_refreshes_are_30_seconds_apart_and_20_a_day()
    {
        var forced = new List<DateTimeOffset>();
        _weixin.NextToken = force =>
        {
            if (force)
            {
                forced.Add(_time.GetUtcNow());
            }

            return ("stable", 7200);
        };
        using var node = new Node(_weixin, _time, configure: options => options.AllowForceRefresh = true);
        await node.TokenAsync();

        for (var second = 0; second < 3600; second++)
        {
            await node.Tokens.InvalidateAccessTokenAsync("stable");
            await FluentActions.Awaiting(() => node.TokenAsync()).Should().ThrowAsync<WeixinApiException>();
            _time.Advance(TimeSpan.FromSeconds(1));
        }

        forced.Should().HaveCount(20);
        forced.Zip(forced.Skip(1), (a, b) => b - a).Should().OnlyContain(apart => apart >= TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_fresh_token_refused_again_ends_in_one_error()
    {
        _weixin.Fault = request => request.RequestUri!.AbsolutePath.EndsWith("getticket", StringComparison.Ordinal) ? FakeWeixin.Error(40001) : null;
        using var node = new Node(_weixin, _time);

        await FluentActions.Awaiting(() => node.TicketAsync()).Should().ThrowAsync<WeixinApiException>().WithMessage("*40001*");

        _weixin.TicketCalls.Should().Be(2);
        _weixin.TokenCalls.Should().Be(2);
    }

    [Fact]
    public async Task An_invalidated_ticket_is_fetched_anew_only_if_it_was_the_current_one()
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        await node.Tickets.InvalidateTicketAsync(TicketType.JsApi, "ticket-0");
        (await node.TicketAsync()).Should().Be("ticket-1");

        await node.Tickets.InvalidateTicketAsync(TicketType.WxCard, "ticket-1");
        (await node.TicketAsync()).Should().Be("ticket-1", "the other ticket was meant");

        await node.Tickets.InvalidateTicketAsync(TicketType.JsApi, "ticket-1");
        (await node.TicketAsync()).Should().Be("ticket-2");
    }

    [Fact]
    public async Task A_ticket_that_WeChat_hands_out_again_after_a_false_alarm_is_good()
    {
        _weixin.NextTicket = () => ("same", 7200);
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        await node.Tickets.InvalidateTicketAsync(TicketType.JsApi, "same");

        (await node.TicketAsync()).Should().Be("same");
        (await node.TicketAsync()).Should().Be("same");
        _weixin.TicketCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_storm_of_late_false_alarms_asks_WeChat_once_in_a_minute()
    {
        _weixin.NextTicket = () => ("same", 7200);
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        for (var i = 0; i < 100; i++)
        {
            await node.Tickets.InvalidateTicketAsync(TicketType.JsApi, "same");
            (await node.TicketAsync()).Should().Be("same");
        }

        _weixin.TicketCalls.Should().Be(2);
        _time.Advance(TimeSpan.FromMinutes(1));
        await node.Tickets.InvalidateTicketAsync(TicketType.JsApi, "same");
        await node.TicketAsync();
        _weixin.TicketCalls.Should().Be(3);
    }

    [Fact]
    public async Task A_refused_token_in_the_shared_cache_is_a_miss()
    {
        var cache = new TestCache(_time);
        using var node = new Node(_weixin, _time, cache);
        await node.TokenAsync();
        await node.Tokens.InvalidateAccessTokenAsync("token-1");

        (await node.TokenAsync()).Should().Be("token-2");
        _weixin.TokenCalls.Should().Be(2);
    }

    [Fact]
    public async Task After_a_refusal_an_older_token_left_in_the_shared_cache_is_not_taken()
    {
        var cache = new TestCache(_time);
        using var node = new Node(_weixin, _time, cache);
        await node.TokenAsync();
        cache.BeforeWrite = _ => throw new InvalidOperationException("the cache takes no writes");
        _time.Advance(TimeSpan.FromSeconds(7200 - 200));
        await node.TokenAsync();
        await node.IdleAsync();
        (await node.TokenAsync()).Should().Be("token-2");

        await node.Tokens.InvalidateAccessTokenAsync("token-2");

        (await node.TokenAsync()).Should().Be("token-3");
    }

    [Fact]
    public async Task A_token_refused_before_this_node_ever_held_it_is_a_miss_in_the_shared_cache()
    {
        var cache = new TestCache(_time);
        using var one = new Node(_weixin, _time, cache);
        using var other = new Node(_weixin, _time, cache);
        await one.TokenAsync();

        await other.Tokens.InvalidateAccessTokenAsync("token-1");

        (await other.TokenAsync()).Should().Be("token-2");
    }

    [Fact]
    public async Task After_a_refusal_a_newer_token_of_another_node_is_taken_without_a_call()
    {
        var cache = new TestCache(_time);
        using var one = new Node(_weixin, _time, cache);
        using var other = new Node(_weixin, _time, cache);
        await one.TokenAsync();
        await other.TokenAsync();
        _time.Advance(TimeSpan.FromSeconds(1));
        await one.Tokens.InvalidateAccessTokenAsync("token-1");
        await one.TokenAsync();

        await other.Tokens.InvalidateAccessTokenAsync("token-1");

        (await other.TokenAsync()).Should().Be("token-2");
        _weixin.TokenCalls.Should().Be(2);
    }
}
