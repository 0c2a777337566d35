using System.Text.Json;
using WeixinJsSdk.Simulator.Judge;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>What the panel shows.</summary>
public sealed class PanelStateTests : IAsyncLifetime
{
    private ServedSimulator _served = null!;

    private SimulatedAccount Account => _served.Simulator.FindAccount(Desk.AppId)!;

    public async Task InitializeAsync() => _served = await ServedSimulator.StartAsync();

    public async Task DisposeAsync() => await _served.DisposeAsync();

    [Fact]
    public async Task A_life_has_its_beginning_and_its_end()
    {
        Account.AccessTokens.Lifetime = TimeSpan.FromSeconds(100);
        var token = Account.AccessTokens.Issue();
        var ticket = Account.Tickets.Get(Tickets.JsApi);

        var credentials = await Credentials();

        credentials.Select(credential => (Text(credential, "kind"), Text(credential, "value"))).Should().Equal(("token", token), ("jsapi", ticket));
        (Number(credentials[0], "endsAt") - Number(credentials[0], "issuedAt")).Should().Be(100_000);
        (Number(credentials[1], "endsAt") - Number(credentials[1], "issuedAt")).Should().Be(7_200_000);
        (Number(credentials[0], "renewalWindow"), Number(credentials[1], "renewalWindow")).Should().Be((0, 300_000));
    }

    [Fact]
    public async Task A_revoked_token_has_ended_early()
    {
        Account.AccessTokens.Issue();
        Account.RevokeAccessToken();

        var credential = (await Credentials()).Single();

        credential.GetProperty("endedEarly").GetBoolean().Should().BeTrue();
        (Number(credential, "endsAt") - Number(credential, "issuedAt")).Should().BeLessThan(7_200_000);
    }

    [Fact]
    public async Task Of_each_kind_the_latest_four_are_shown()
    {
        string[] tokens = [.. Enumerable.Range(0, 6).Select(_ => Account.AccessTokens.Issue())];

        (await Credentials()).Select(credential => Text(credential, "value")).Should().Equal(tokens.Reverse().Take(4));
    }

    [Fact]
    public async Task Calls_and_verdicts_come_newest_first_and_bounded()
    {
        for (var i = 0; i < 60; i++)
        {
            _served.Simulator.Verify($"https://example.com/{i}", Desk.AppId, 1, "n", "s", ["scanQRCode"]);
        }

        for (var i = 0; i < 210; i++)
        {
            using var response = await _served.Http.GetAsync($"/weixin-simulator/cgi-bin/none{i}");
        }

        var state = await _served.StateAsync();

        JsonElement[] verdicts = [.. state.GetProperty("verdicts").EnumerateArray()];
        (verdicts.Length, Text(verdicts[0].GetProperty("verdict"), "url"), Number(verdicts[0], "number"), Number(verdicts[^1], "number")).Should().Be((50, "https://example.com/59", 60, 11));
        var ledger = state.GetProperty("ledger");
        JsonElement[] calls = [.. ledger.GetProperty("entries").EnumerateArray()];
        (calls.Length, Text(calls[0], "path"), Number(ledger, "count")).Should().Be((200, "/cgi-bin/none209", 210));
    }

    [Fact]
    public async Task A_reason_comes_in_both_languages()
    {
        var verdict = _served.Simulator.Verify("https://example.com/", Desk.AppId, 1, "n", "s", ["scanQRCode"]);

        var shown = (await _served.StateAsync()).GetProperty("verdicts")[0];

        var reason = shown.GetProperty("reason");
        (Text(reason, "en"), Text(reason, "zh")).Should().Be((ConfigReasons.NoTicketFits.English, ConfigReasons.NoTicketFits.Chinese));
        shown.GetProperty("verdict").GetRawText().Should().Be(verdict.ToJson());
        Text(shown.GetProperty("verdict"), "reason").Should().Be(ConfigReasons.NoTicketFits.English);
        Text(shown.GetProperty("verdict"), "reasonInChinese").Should().Be(ConfigReasons.NoTicketFits.Chinese);
    }

    private async Task<JsonElement[]> Credentials() => [.. (await _served.StateAsync()).GetProperty("credentials").GetProperty(Desk.AppId).EnumerateArray()];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static long Number(JsonElement element, string name) => element.GetProperty(name).GetInt64();
}
