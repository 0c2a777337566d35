using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>What the panel can do is what code can do.</summary>
public sealed class PanelActionTests : IAsyncLifetime
{
    private const string AppId = $"\"appId\":\"{Desk.AppId}\"";
    private ServedSimulator _served = null!;

    private WeixinSimulator Simulator => _served.Simulator;

    private SimulatedAccount Account => Simulator.FindAccount(Desk.AppId)!;

    public async Task InitializeAsync() => _served = await ServedSimulator.StartAsync();

    public async Task DisposeAsync() => await _served.DisposeAsync();

    [Fact]
    public async Task An_account_is_added_at_run_time()
    {
        await _served.DoAsync("account/add", """{"appId":" wxb ","appSecret":"secret-b","safeDomains":["b.example.org","wx.qq.com/mp"]}""");

        Simulator.FindAccount("wxb")!.SafeDomains.Should().Equal("b.example.org", "wx.qq.com/mp");
        var query = $"/weixin-simulator/cgi-bin/token?grant_type=client_credential&appid=wxb&secret=secret-b";
        (await _served.Http.GetStringAsync(query)).Should().Contain("access_token");
    }

    [Fact]
    public async Task Safe_domains_come_and_go()
    {
        await _served.DoAsync("domain/add", $$"""{{{AppId}},"domain":" wx.qq.com/mp "}""");
        await _served.DoAsync("domain/add", $$"""{{{AppId}},"domain":"wx.qq.com/mp"}""");
        Account.SafeDomains.Should().Equal("example.com", "wx.qq.com/mp");

        await _served.DoAsync("domain/remove", $$"""{{{AppId}},"domain":"example.com"}""");
        Account.SafeDomains.Should().Equal("wx.qq.com/mp");
    }

    [Fact]
    public async Task Permissions_are_taken_away_and_given_back()
    {
        await _served.DoAsync("permission", $$"""{{{AppId}},"api":"chooseWXPay","allowed":false}""");
        Account.Permissions.Denied.Should().Equal("chooseWXPay");

        await _served.DoAsync("permission", $$"""{{{AppId}},"api":"chooseWXPay","allowed":true}""");
        Account.Permissions.Denied.Should().BeEmpty();
    }

    [Fact]
    public async Task Quotas_are_used_up_and_start_again()
    {
        await _served.DoAsync("quota/exhaust", $$"""{{{AppId}},"path":"/cgi-bin/token"}""");
        Account.Quotas.UsedToday("/cgi-bin/token").Should().Be(2_000);

        await _served.DoAsync("quota/clear", $$"""{{{AppId}}}""");
        Account.Quotas.UsedToday("/cgi-bin/token").Should().Be(0);
    }

    [Fact]
    public async Task Policies_are_set_one_by_one()
    {
        await _served.DoAsync("account/policy", $$"""{{{AppId}},"ticketRenewal":"NewEachTime"}""");
        await _served.DoAsync("account/policy", $$"""{{{AppId}},"tokenLifetime":60}""");
        await _served.DoAsync("account/policy", $$"""{{{AppId}},"ticketLifetime":30}""");
        await _served.DoAsync("account/policy", $$"""{{{AppId}},"newTokenEndsOlderTickets":true}""");
        await _served.DoAsync("account/policy", $$"""{{{AppId}},"isTestAccount":true}""");
        await _served.DoAsync("account/policy", $$"""{{{AppId}},"ipWhitelist":["203.0.113.7"]}""");

        (Account.Tickets.Renewal, Account.Tickets.NewTokenEndsOlderTickets, Account.IsTestAccount).Should().Be((TicketRenewal.NewEachTime, true, true));
        (Account.AccessTokens.Lifetime, Account.Tickets.Lifetime).Should().Be((TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(30)));
        Account.IpWhitelist.Should().Equal("203.0.113.7");
    }

    [Fact]
    public async Task Tokens_and_tickets_end_now()
    {
        Account.AccessTokens.Issue();
        Account.Tickets.Get(Tickets.JsApi);

        await _served.DoAsync("tokens/revoke", $$"""{{{AppId}}}""");
        (Account.AccessTokens.Valid.Count, Account.Tickets.Valid(Tickets.JsApi).Count).Should().Be((0, 1));

        await _served.DoAsync("tickets/revoke", $$"""{{{AppId}}}""");
        Account.Tickets.Valid(Tickets.JsApi).Should().BeEmpty();
    }

    [Fact]
    public async Task A_revoked_token_may_be_handed_out_again()
    {
        var query = "/weixin-simulator/cgi-bin/stable_token";
        var body = $$"""{"grant_type":"client_credential","appid":"{{Desk.AppId}}","secret":"{{Desk.Secret}}"}""";
        async Task<string> TokenAsync()
        {
            using var response = await _served.Http.PostAsync(query, Desk.Json(body));
            return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("access_token").GetString()!;
        }

        var token = await TokenAsync();
        await _served.DoAsync("tokens/revoke", $$"""{{{AppId}},"handOutAgain":true}""");

        Account.AccessTokens.Valid.Should().BeEmpty();
        (await TokenAsync()).Should().Be(token);
    }

    [Fact]
    public async Task The_phone_is_another_one()
    {
        await _served.DoAsync("phone", """{"version":"6.0.1"}""");
        await _served.DoAsync("phone", """{"platform":"Android"}""");
        await _served.DoAsync("phone", """{"subscribed":false}""");

        var client = Simulator.Judge.Client;
        (client.Version, client.Platform, client.Subscribed).Should().Be(("6.0.1", "Android", false));
        (await _served.Http.GetStringAsync("/weixin-simulator/bridge.js")).Should().Contain("""{"version":"6.0.1","platform":"Android","subscribed":false}""");
    }

    [Theory]
    [InlineData("always", true, ",\"interactive\":true}")]
    [InlineData("never", false, ",\"interactive\":false}")]
    [InlineData("auto", null, ",\"subscribed\":true}")]
    public async Task The_phone_asks_as_it_is_told_to(string word, bool? interactive, string served)
    {
        Simulator.Interactive = interactive is null ? true : null;

        await _served.DoAsync("phone", $$"""{"interactive":"{{word}}"}""");

        Simulator.Interactive.Should().Be(interactive);
        (await _served.StateAsync()).GetProperty("phone").GetProperty("interactive").GetString().Should().Be(word);
        (await _served.Http.GetStringAsync("/weixin-simulator/bridge.js")).Should().Contain(served);
    }

    [Fact]
    public async Task WeChat_is_down_until_it_is_back()
    {
        Simulator.Faults.HostDown("api2.weixin.qq.com");
        await _served.DoAsync("weixin/down");
        await _served.Invoking(it => it.Http.GetAsync("/weixin-simulator" + Desk.TokenQuery)).Should().ThrowAsync<HttpRequestException>();
        (await _served.StateAsync()).GetProperty("faults").GetProperty("down").GetBoolean().Should().BeTrue();

        await _served.DoAsync("weixin/up");
        (await _served.Http.GetStringAsync("/weixin-simulator" + Desk.TokenQuery)).Should().Contain("access_token");
        Simulator.Faults.InForce.Should().ContainSingle("the other host is still down").Which.Scope.Should().Be("api2.weixin.qq.com");
    }

    [Theory]
    [InlineData("errcode", 45009, "errcode 45009")]
    [InlineData("status", 502, "status 502")]
    [InlineData("latency", 1, "latency")]
    [InlineData("hang", null, "hang")]
    [InlineData("reset", null, "connection reset")]
    [InlineData("reset-after", null, "connection reset after processing")]
    [InlineData("html", null, "html body")]
    [InlineData("truncated", null, "truncated body")]
    [InlineData("premature-end", null, "premature end")]
    [InlineData("ip", null, "errcode 40164")]
    [InlineData("quota", null, "errcode 45009")]
    public async Task A_fault_is_put_in_force_and_lifted(string fault, int? value, string name)
    {
        await _served.DoAsync("fault/add", $$"""{"fault":"{{fault}}","value":{{JsonSerializer.Serialize(value)}},"path":"/cgi-bin/token","times":2}""");
        var inForce = Simulator.Faults.InForce.Should().ContainSingle().Which;
        (inForce.Name, inForce.Scope, inForce.Times, inForce.Hits).Should().Be((name, "/cgi-bin/token", 2, 0));
        var shown = (await _served.StateAsync()).GetProperty("faults").GetProperty("inForce")[0];

        await _served.DoAsync("fault/lift", $$"""{"number":{{shown.GetProperty("number")}}}""");
        Simulator.Faults.InForce.Should().BeEmpty();
    }

    [Fact]
    public async Task All_faults_are_lifted_and_the_ledger_is_cleared()
    {
        await _served.DoAsync("fault/add", """{"fault":"errcode","value":-1,"path":"","times":null}""");
        await _served.Http.GetAsync("/weixin-simulator" + Desk.TokenQuery);
        Simulator.Ledger.Entries.Should().ContainSingle().Which.ErrCode.Should().Be(-1);

        await _served.DoAsync("fault/clear");
        await _served.DoAsync("ledger/clear");

        (Simulator.Faults.InForce.Count, Simulator.Ledger.Entries.Count).Should().Be((0, 0));
    }

    [Theory]
    [InlineData("no-such-action", "{}", 404, "no such action")]
    [InlineData("phone", "no json", 400, "invalid")]
    [InlineData("phone", """{"version":"eight"}""", 400, "not a client version")]
    [InlineData("phone", """{"platform":"Nokia"}""", 400, "platform must be iPhone or Android.")]
    [InlineData("phone", """{"interactive":"sometimes"}""", 400, "interactive must be one of auto, always, never.")]
    [InlineData("domain/add", """{"appId":"nobody","domain":"example.com"}""", 400, "appId is no account")]
    [InlineData("domain/add", $$"""{{{AppId}},"domain":"http://example.com"}""", 400, "cannot be a JS接口安全域名")]
    [InlineData("account/add", $$"""{{{AppId}},"appSecret":"s"}""", 400, "already an account")]
    [InlineData("account/policy", $$"""{{{AppId}},"ticketRenewal":"Never"}""", 400, "SameToTheEnd")]
    [InlineData("account/policy", $$"""{{{AppId}},"ticketRenewal":"7"}""", 400, "SameToTheEnd")]
    [InlineData("account/policy", $$"""{{{AppId}},"tokenLifetime":0}""", 400, "longer than zero")]
    [InlineData("account/policy", $$"""{{{AppId}},"tokenLifetime":1.5}""", 400, "whole number")]
    [InlineData("account/policy", $$"""{{{AppId}},"ticketLifetime":null}""", 400, "whole number")]
    [InlineData("permission", $$"""{{{AppId}},"api":" "}""", 400, "api must name an interface")]
    [InlineData("fault/add", """{"fault":"flood"}""", 400, "fault must be one of errcode,")]
    [InlineData("fault/add", """{"fault":"status","value":99}""", 400, "200")]
    [InlineData("answer/set", """{"api":"chooseImage","answer":"shrug"}""", 400, "cancel, fail, scanned or members")]
    [InlineData("answer/set", """{"api":"chooseImage","answer":"members","text":"[]"}""", 400, "JSON object")]
    public async Task What_cannot_be_done_is_refused_with_the_reason(string action, string json, int status, string reason)
    {
        (var answered, var text) = await _served.SendAsync(PanelClient.Request(action, json));

        answered.Should().Be(status);
        text.Should().Contain(reason).And.NotBeEmpty().And.NotContain("Parameter");
    }
}
