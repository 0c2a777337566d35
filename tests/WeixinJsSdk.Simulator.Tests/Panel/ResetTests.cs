namespace WeixinJsSdk.Simulator.Tests;

public sealed class ResetTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task Reset_puts_the_switches_back_and_keeps_what_was_issued_called_and_judged()
    {
        var simulator = _desk.Simulator;
        var token = await _desk.Token();
        Page.Config(_desk, Page.Url);
        simulator.Faults.WeixinDown();
        simulator.Answers.Set("scanQRCode", PhoneAnswer.Cancel(), times: null);
        simulator.Judge.Client.Version = "6.0.1";
        simulator.Judge.Client.Platform = "Android";
        simulator.Judge.Client.Subscribed = false;
        simulator.Interactive = true;
        _desk.Account.Permissions.Deny("scanQRCode");
        _desk.Account.Quotas.Exhaust("/cgi-bin/ticket/getticket");

        simulator.Reset();

        (simulator.Judge.Client.Version, simulator.Judge.Client.Platform, simulator.Judge.Client.Subscribed).Should().Be(("8.0.50", "iPhone", true));
        simulator.Interactive.Should().BeNull("a phone that goes on asking would hold up whoever comes next");
        (simulator.Faults.InForce.Count, _desk.Account.Permissions.Denied.Count).Should().Be((0, 0));
        (await _desk.ErrCodeOfTicketWith(token)).Should().Be(0);
        (simulator.Ledger.Count(), simulator.Verdicts.Count).Should().Be((2, 1));
    }

    [Fact]
    public void A_device_follows_the_default_one_in_what_was_not_set_on_it()
    {
        var own = _desk.Simulator.Judge.ClientOf("tab-1");
        own.Platform = "Android";

        _desk.Simulator.Judge.Client.Version = "7.0.0";
        _desk.Simulator.Judge.Client.Subscribed = false;

        (own.Version, own.Platform, own.Subscribed).Should().Be(("7.0.0", "Android", false));
        _desk.Simulator.Judge.Client.Platform.Should().Be("iPhone");
    }

    public void Dispose() => _desk.Dispose();
}
