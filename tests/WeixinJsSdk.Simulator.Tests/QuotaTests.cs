using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class QuotaTests : IDisposable
{
    private readonly Desk _desk = new();

    [Fact]
    public async Task The_day_of_the_classic_token_has_2000_calls_and_begins_at_midnight_in_Beijing()
    {
        for (var i = 0; i < 2000; i++)
        {
            await _desk.Token();
        }

        var refused = await _desk.Get(Desk.TokenQuery);
        refused.GetProperty("errcode").GetInt32().Should().Be(45009);
        refused.GetProperty("errmsg").GetString().Should().StartWith("reach max api daily quota limit rid: ");

        // 1700000000 is 06:13:20 of the 15th in Beijing.
        _desk.Time.Advance(63_999);
        (await _desk.Get(Desk.TokenQuery)).TryGetProperty("access_token", out _).Should().BeFalse();
        _desk.Time.Advance(1);
        (await _desk.Get(Desk.TokenQuery)).TryGetProperty("access_token", out _).Should().BeTrue();
    }

    [Fact]
    public async Task The_minute_limit_ends_with_the_minute()
    {
        _desk.Account.Quotas.SetMinuteLimit("/cgi-bin/stable_token", 1);
        await _desk.StableToken();
        var refused = await _desk.Stable();
        refused.GetProperty("errcode").GetInt32().Should().Be(45011);
        refused.GetProperty("errmsg").GetString().Should().StartWith("api minute-quota reach limit");

        _desk.Time.Advance(60);
        (await _desk.Stable()).TryGetProperty("access_token", out _).Should().BeTrue();
    }

    [Fact]
    public async Task Clear_quota_starts_the_day_again_ten_times_a_month()
    {
        var token = await _desk.Token();
        for (var i = 0; i < 10; i++)
        {
            _desk.Account.Quotas.Exhaust("/cgi-bin/ticket/getticket");
            (await _desk.ErrCodeOfTicketWith(token)).Should().Be(45009);
            (await Clear(token, Desk.AppId)).Should().Be(0);
            (await _desk.ErrCodeOfTicketWith(token)).Should().Be(0);
        }

        (await Clear(token, Desk.AppId)).Should().Be(48006);
        (await Clear(token, "wx")).Should().Be(40013);
    }

    [Fact]
    public async Task Quota_get_tells_limit_used_and_rest()
    {
        var token = await _desk.Token();

        var answer = await _desk.Post($"/cgi-bin/openapi/quota/get?access_token={token}", """{"cgi_path":"/cgi-bin/token"}""");

        answer.GetProperty("quota").ToString().Should().Be("""{"daily_limit":2000,"used":1,"remain":1999}""");
        var stable = await _desk.Post($"/cgi-bin/openapi/quota/get?access_token={token}", """{"cgi_path":"/cgi-bin/stable_token"}""");
        stable.GetProperty("rate_limit").ToString().Should().Be("""{"call_count":10000,"refresh_second":60}""");
    }

    [Theory]
    [InlineData("cgi-bin/token", 76003)]
    [InlineData("https://api.weixin.qq.com/cgi-bin/token", 76003)]
    [InlineData("/cgi-bin/none", 76021)]
    public async Task Quota_get_refuses_a_path_it_does_not_know(string path, int errCode)
    {
        var answer = await _desk.Post($"/cgi-bin/openapi/quota/get?access_token={await _desk.Token()}", $$"""{"cgi_path":"{{path}}"}""");

        answer.GetProperty("errcode").GetInt32().Should().Be(errCode);
    }

    [Fact]
    public async Task Rid_get_tells_the_refused_call_without_the_secret_for_seven_days()
    {
        var message = (await _desk.Get($"/cgi-bin/token?grant_type=none&appid={Desk.AppId}&secret={Desk.Secret}")).GetProperty("errmsg").GetString()!;
        var rid = message.Split("rid: ")[1];

        var request = (await Rid(rid)).GetProperty("request");
        request.GetProperty("invoke_time").GetInt64().Should().Be(1_700_000_000);
        request.GetProperty("request_url").GetString().Should().Be($"/cgi-bin/token?grant_type=none&appid={Desk.AppId}&secret=***");
        request.GetProperty("response_body").GetString().Should().Contain("40002");
        request.GetProperty("client_ip").GetString().Should().Be("127.0.0.1");

        (await Rid("65535a00-00000000-00000000")).GetProperty("errcode").GetInt32().Should().Be(76001);
        (await Rid("rid")).GetProperty("errcode").GetInt32().Should().Be(76002);
        _desk.Time.Advance(7 * 86_400);
        (await Rid(rid)).GetProperty("errcode").GetInt32().Should().Be(76001);
    }

    [Fact]
    public async Task Rid_get_does_not_tell_the_calls_of_another_account()
    {
        _desk.Simulator.AddAccount("wx1", "its-secret");
        var rid = (await _desk.Get("/cgi-bin/token?grant_type=none&appid=wx1")).GetProperty("errmsg").GetString()!.Split("rid: ")[1];

        (await Rid(rid)).GetProperty("errcode").GetInt32().Should().Be(76003);
    }

    private async Task<int> Clear(string token, string appId) =>
        (await _desk.Post($"/cgi-bin/clear_quota?access_token={token}", $$"""{"appid":"{{appId}}"}""")).GetProperty("errcode").GetInt32();

    private async Task<JsonElement> Rid(string rid) =>
        await _desk.Post($"/cgi-bin/openapi/rid/get?access_token={await _desk.Token()}", $$"""{"rid":"{{rid}}"}""");

    public void Dispose() => _desk.Dispose();
}
