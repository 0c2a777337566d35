using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.FleetTests.VirtualDays;

/// <summary>A ticket that WeChat has ended, and nobody but WeChat knows, until one node is told.</summary>
public class RevokedTicketTests
{
    private const string AppId = "wx0123456789abcdef";
    private const string Url = "https://example.com/page?x=1";
    private const int Nodes = 8;

    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    private readonly ManualTime _time = new();
    private readonly WeixinSimulator _simulator;

    public RevokedTicketTests() => _simulator = new WeixinSimulator(_time);

    [Fact]
    public async Task Ninety_seconds_after_one_node_has_learnt_of_it_the_whole_fleet_signs_with_the_new_ticket()
    {
        var account = _simulator.AddAccount(AppId, "secret", ["example.com"]);
        var cache = new WatchedCache(_time);
        var nodes = Enumerable.Range(0, Nodes).Select(_ => new FleetNode(_simulator, _time, cache, null, options =>
        {
            options.AppId = AppId;
            options.AppSecret = "secret";
        })).ToArray();
        (await SignWithAllAsync(nodes)).Should().Be(Nodes);
        _time.Advance(TimeSpan.FromMinutes(10));
        account.Tickets.Revoke();
        (await SignWithAllAsync(nodes)).Should().Be(0, "nobody can know yet");

        var ended = await nodes[0].Tickets.GetTicketAsync(TicketType.JsApi);
        await nodes[0].Tickets.InvalidateTicketAsync(TicketType.JsApi, ended.Value);
        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromSeconds(90); passed += Step)
        {
            await SignWithAllAsync(nodes);
            _time.Advance(Step);
        }

        (await SignWithAllAsync(nodes)).Should().Be(Nodes);
        _simulator.Ledger.Count("/cgi-bin/ticket/getticket").Should().Be(2);
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }

    /// <returns>How many of the signatures WeChat takes.</returns>
    private async Task<int> SignWithAllAsync(IEnumerable<FleetNode> nodes)
    {
        var valid = 0;
        foreach (var node in nodes)
        {
            var config = await node.Signer.SignAsync(Url);
            await node.IdleAsync();
            valid += _simulator.Verify(Url, config.AppId, config.Timestamp, config.NonceStr, config.Signature, ["chooseImage"]).Allowed ? 1 : 0;
        }

        return valid;
    }
}
