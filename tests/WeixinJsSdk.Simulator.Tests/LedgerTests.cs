namespace WeixinJsSdk.Simulator.Tests;

public sealed class LedgerTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task Every_call_is_entered_without_its_secrets()
    {
        var token = await _desk.Token();
        _desk.Time.Advance(5);
        await _desk.Ticket(token, "wx_card");
        await _desk.Ticket("short");
        await _desk.Stable(force: true);

        var ledger = _desk.Simulator.Ledger;
        ledger.Entries.Select(entry => (entry.Method, entry.Path, entry.AppId, entry.Kind, entry.ErrCode, entry.HttpStatus)).Should().Equal(
            ("GET", "/cgi-bin/token", Desk.AppId, "classic", 0, 200),
            ("GET", "/cgi-bin/ticket/getticket", Desk.AppId, "wx_card", 0, 200),
            ("GET", "/cgi-bin/ticket/getticket", null, "jsapi", 40014, 200),
            ("POST", "/cgi-bin/stable_token", Desk.AppId, "force_refresh", 0, 200));
        (ledger.Entries[1].At - ledger.Entries[0].At).Should().Be(TimeSpan.FromSeconds(5));
        ledger.Entries[0].Host.Should().Be("api.weixin.qq.com");
        ledger.Entries[0].Caller.Should().Be("127.0.0.1");
        ledger.Count().Should().Be(4);
        ledger.Count("/cgi-bin/ticket/getticket").Should().Be(2);
        ledger.Count("/cgi-bin/ticket/getticket", kind: "jsapi").Should().Be(1);
        ledger.Count("/cgi-bin/ticket/getticket", errCode: 40014).Should().Be(1);
        ledger.Count("/cgi-bin/ticket/getticket", appId: Desk.AppId).Should().Be(1);

        ledger.Clear();
        (ledger.Count(), ledger.Count("/cgi-bin/token"), ledger.Entries.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public async Task Totals_outlive_the_rows_and_many_callers_at_once_are_all_counted()
    {
        var token = await _desk.Token();
        await Parallel.ForAsync(0, 12_000, async (_, _) => await _desk.Ticket(token));

        _desk.Simulator.Ledger.Count("/cgi-bin/ticket/getticket", errCode: 0).Should().Be(12_000);
        _desk.Simulator.Ledger.Entries.Should().HaveCount(10_000);
    }

    [Fact]
    public async Task A_call_that_was_under_way_when_the_ledger_was_cleared_is_not_counted()
    {
        _desk.Simulator.Faults.Add(Fault.Latency(TimeSpan.FromSeconds(1)));
        var call = _desk.Token();
        _desk.Simulator.Ledger.Clear();
        _desk.Time.Advance(1);
        await call;

        _desk.Simulator.Ledger.Count("/cgi-bin/token").Should().Be(0);
    }

    public void Dispose() => _desk.Dispose();
}
