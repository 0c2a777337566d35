using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

public class RollOverTests
{
    private static readonly TimeSpan IntoTheLead = TimeSpan.FromSeconds(7200 - 200);
    private static readonly TimeSpan PastTheMargin = TimeSpan.FromSeconds(7200 - 59);

    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;

    public RollOverTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task A_roll_over_during_traffic_makes_one_call_of_each_and_no_caller_waits()
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        var gate = new Gate();
        _weixin.Before = (_, ct) => gate.PassAsync(ct);
        _time.Advance(IntoTheLead);

        for (var i = 0; i < 1_000; i++)
        {
            var call = node.Tickets.GetTicketAsync(TicketType.JsApi);
            call.IsCompletedSuccessfully.Should().BeTrue("the refresh goes on in the background");
            (await call).Value.Should().Be("ticket-1");
        }

        await gate.Arrived;
        gate.Open();
        await node.IdleAsync();
        (await node.TicketAsync()).Should().Be("ticket-2");
        _weixin.TokenCalls.Should().Be(2);
        _weixin.TicketCalls.Should().Be(2);
    }

    [Fact]
    public async Task The_tickets_refresh_first_awaits_the_due_refresh_of_its_token()
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        string? used = null;
        _weixin.Fault = request =>
        {
            used = request.RequestUri!.Query;
            return null;
        };
        _time.Advance(IntoTheLead);

        await node.TicketAsync();
        await node.IdleAsync();

        used.Should().Contain("access_token=token-2&");
    }

    [Fact]
    public async Task A_token_is_refreshed_before_the_ticket_that_was_fetched_with_it_on_every_node()
    {
        for (var i = 0; i < 8; i++)
        {
            var time = new ManualTime();
            var tickets = new List<string>();
            var weixin = new FakeWeixin(time)
            {
                Fault = request =>
                {
                    tickets.AddRange(request.RequestUri!.Query.Length > 0 ? [request.RequestUri.Query] : []);
                    return null;
                },
            };
            using var node = new Node(weixin, time);
            await node.TicketAsync();
            time.Advance(TimeSpan.FromSeconds(7200 - 300));
            for (var second = 0; second < 40; second++)
            {
                await node.TicketAsync();
                await node.IdleAsync();
                time.Advance(TimeSpan.FromSeconds(1));
            }

            tickets.Should().HaveCount(2);
            tickets[1].Should().Contain("access_token=token-2&");
        }
    }

    [Fact]
    public async Task Before_the_lead_of_300_seconds_nothing_is_refreshed()
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        _time.Advance(TimeSpan.FromSeconds(7200 - 301));

        await node.TicketAsync();
        await node.IdleAsync();

        _weixin.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_credential_is_not_used_to_its_last_minute()
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        _time.Advance(PastTheMargin);

        (await node.TicketAsync()).Should().Be("ticket-2");
    }

    [Theory]
    [InlineData(120, 59, 0)]
    [InlineData(120, 90, 1)]
    [InlineData(10, 4, 0)]
    [InlineData(10, 8, 1)]
    [InlineData(1, 0.3, 0)]
    [InlineData(1, 0.7, 1)]
    public async Task A_short_life_is_refreshed_after_half_of_it_and_never_at_once(int life, double after, int refreshes)
    {
        _weixin.LifetimeInSeconds = life;
        using var node = new Node(_weixin, _time);
        await node.TokenAsync();
        _time.Advance(TimeSpan.FromSeconds(after));

        await node.TokenAsync();
        await node.IdleAsync();

        _weixin.TokenCalls.Should().Be(1 + refreshes);
    }

    [Fact]
    public async Task A_failing_refresh_keeps_the_valid_ticket_in_use()
    {
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        _weixin.Fault = _ => FakeWeixin.Error(-1, "system error");
        _time.Advance(IntoTheLead);

        for (var i = 0; i < 10; i++)
        {
            var call = node.Tickets.GetTicketAsync(TicketType.JsApi);
            call.IsCompletedSuccessfully.Should().BeTrue();
            (await call).Value.Should().Be("ticket-1");
            await node.IdleAsync();
        }

        _weixin.TokenCalls.Should().Be(2, "the back-off holds for refreshes in the background too");
        _weixin.TicketCalls.Should().Be(2, "a token that cannot be refreshed is still good for a ticket");
    }

    [Fact]
    public async Task A_failing_token_does_not_block_a_valid_ticket()
    {
        _weixin.NextTicket = () => ("long-lived", 100_000);
        using var node = new Node(_weixin, _time);
        await node.TicketAsync();
        _weixin.Fault = _ => FakeWeixin.Error(40164, "invalid ip 1.2.3.4, not in whitelist");
        _time.Advance(TimeSpan.FromHours(3));

        (await node.TicketAsync()).Should().Be("long-lived");
    }

    [Fact]
    public async Task Life_is_counted_from_before_the_request_was_sent()
    {
        _weixin.Before = (_, _) =>
        {
            _time.Advance(TimeSpan.FromSeconds(4));
            return Task.CompletedTask;
        };
        using var node = new Node(_weixin, _time);
        var start = _time.GetUtcNow();

        var token = await node.Tokens.GetAccessTokenAsync();

        token.ExpiresAt.Should().Be(start.AddSeconds(7200));
        start = _time.GetUtcNow();
        var ticket = await node.Tickets.GetTicketAsync(TicketType.JsApi);
        ticket.ExpiresAt.Should().Be(start.AddSeconds(7200));
    }

    [Fact]
    public async Task A_credential_that_has_ended_before_it_arrived_is_an_error_and_no_loop()
    {
        _weixin.LifetimeInSeconds = 3;
        _weixin.Before = (_, _) =>
        {
            _time.Advance(TimeSpan.FromSeconds(4));
            return Task.CompletedTask;
        };
        using var node = new Node(_weixin, _time);

        await FluentActions.Awaiting(() => node.TokenAsync()).Should().ThrowAsync<WeixinApiException>().WithMessage("*had ended before it arrived*");
        _weixin.TokenCalls.Should().Be(1);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_keep_a_credential_for_ever()
    {
        using var node = new Node(_weixin, _time);
        await node.TokenAsync();
        _time.SetBack(TimeSpan.FromHours(10));

        await node.TokenAsync();
        await node.IdleAsync();

        (await node.Tokens.GetAccessTokenAsync()).ExpiresAt.Should().Be(_time.GetUtcNow().AddSeconds(7200));
        _weixin.TokenCalls.Should().Be(2);
    }
}
