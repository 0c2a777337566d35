using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class TicketTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task A_ticket_comes_with_errcode_0_and_each_kind_has_its_own()
    {
        var token = await _desk.Token();
        var jsapi = await _desk.Ticket(token);
        var card = await _desk.Ticket(token, "wx_card");

        jsapi.EnumerateObject().Select(member => member.Name).Should().Equal("errcode", "errmsg", "ticket", "expires_in");
        jsapi.GetProperty("errcode").GetInt32().Should().Be(0);
        jsapi.GetProperty("errmsg").GetString().Should().Be("ok");
        jsapi.GetProperty("expires_in").GetInt32().Should().Be(7200);
        jsapi.GetProperty("ticket").GetString().Should().MatchRegex("^[A-Za-z0-9_-]{86}$").And.NotBe(card.GetProperty("ticket").GetString());
        _desk.Account.Tickets.Valid(Tickets.JsApi).Should().Equal(jsapi.GetProperty("ticket").GetString());
    }

    [Theory]
    [InlineData(TicketRenewal.SameUntilLastFiveMinutes, 6899, 6900)]
    [InlineData(TicketRenewal.SameToTheEnd, 7199, 7200)]
    [InlineData(TicketRenewal.NewEachTime, -1, 0)]
    public async Task A_repeated_call_follows_the_policy(TicketRenewal policy, int sameAt, int newAt)
    {
        _desk.Account.Tickets.Renewal = policy;
        var first = await Ticket();
        if (sameAt >= 0)
        {
            _desk.Time.Advance(sameAt);
            (await Ticket()).Should().Be(first);
        }

        _desk.Time.Advance(newAt - Math.Max(sameAt, 0));
        (await Ticket()).Should().NotBe(first);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_token_may_end_older_tickets_after_the_overlap(bool ends)
    {
        _desk.Account.Tickets.NewTokenEndsOlderTickets = ends;
        var first = await Ticket();
        await _desk.Token();

        _desk.Time.Advance(299);
        _desk.Account.Tickets.Valid(Tickets.JsApi).Should().Contain(first);
        _desk.Time.Advance(1);
        _desk.Account.Tickets.Valid(Tickets.JsApi).Contains(first).Should().Be(!ends);
        (await Ticket() == first).Should().Be(!ends);
    }

    [Fact]
    public async Task A_fixed_ticket_is_untouched_even_at_its_end()
    {
        _desk.Account.Tickets.FixNext(Tickets.WxCard, "ojZ8YtyVyr30HheH3CM73y7h4jJE ");

        (await _desk.Ticket(await _desk.Token(), "wx_card")).GetProperty("ticket").GetString().Should().Be("ojZ8YtyVyr30HheH3CM73y7h4jJE ");
    }

    [Fact]
    public void Unknown_types_are_argument_errors()
    {
        _desk.Account.Tickets.Invoking(tickets => tickets.Get("other")).Should().Throw<ArgumentException>();
        _desk.Account.Tickets.Invoking(tickets => tickets.FixNext("other", "x")).Should().Throw<ArgumentException>();
    }

    private async Task<string> Ticket()
    {
        var token = _desk.Account.AccessTokens.Valid is [var valid, ..] ? valid : await _desk.Token();
        return (await _desk.Ticket(token)).GetProperty("ticket").GetString()!;
    }

    public void Dispose() => _desk.Dispose();
}
