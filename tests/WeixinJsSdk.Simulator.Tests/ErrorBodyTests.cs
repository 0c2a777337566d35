using System.Globalization;
using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class ErrorBodyTests : IDisposable
{
    private const string Live = "/cgi-bin/ticket/getticket?type=jsapi&access_token=";
    private readonly Desk _desk = new();

    [Theory]
    [InlineData("/cgi-bin/token?appid=wx0123456789abcdef&secret=the-app-secret", 40002, "invalid grant_type")]
    [InlineData("/cgi-bin/token?grant_type=client_credential&secret=the-app-secret", 41002, "appid missing")]
    [InlineData("/cgi-bin/token?grant_type=client_credential&appid=wx&secret=the-app-secret", 40013, "invalid appid")]
    [InlineData("/cgi-bin/token?grant_type=client_credential&appid=wx0123456789abcdef", 41004, "appsecret missing")]
    [InlineData("/cgi-bin/token?grant_type=client_credential&appid=wx0123456789abcdef&secret=wrong", 40125, "invalid appsecret")]
    [InlineData("/cgi-bin/stable_token", 43002, "require POST method")]
    [InlineData("/cgi-bin/ticket/getticket?type=jsapi", 41001, "access_token missing")]
    [InlineData(Live + "short", 40014, "invalid access_token")]
    [InlineData("/cgi-bin/unknown", 40066, "invalid url")]
    public async Task A_wrong_call_is_refused_in_WeChats_words(string query, int errCode, string errMsg) => Check(await _desk.Get(query), errCode, errMsg);

    [Fact]
    public async Task An_unknown_token_is_not_the_latest() => Check(
        await _desk.Get(Live + new string('x', 120)),
        40001,
        "invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r");

    [Fact]
    public async Task The_secret_of_another_account_is_an_invalid_credential()
    {
        _desk.Simulator.AddAccount("wx1", "its-secret");

        Check(await _desk.Get($"/cgi-bin/token?grant_type=client_credential&appid={Desk.AppId}&secret=its-secret"), 40001, "invalid credential");
    }

    [Theory]
    [InlineData("""{"appid":"wx0123456789abcdef","secret":"the-app-secret"}""", 40002, "invalid grant_type")]
    [InlineData("""{"grant_type":"client_credential","secret":"the-app-secret"}""", 41002, "appid missing")]
    [InlineData("""{"grant_type":"client_credential","appid":"wx","secret":"the-app-secret"}""", 40013, "invalid appid")]
    [InlineData("""{"grant_type":"client_credential","appid":"wx0123456789abcdef"}""", 41004, "appsecret missing")]
    [InlineData("""{"grant_type":"client_credential","appid":"wx0123456789abcdef","secret":"wrong"}""", 40125, "invalid appsecret")]
    [InlineData("grant_type=client_credential", 47001, "data format error")]
    public async Task A_wrong_body_of_stable_token_is_refused(string body, int errCode, string errMsg) =>
        Check(await _desk.Post("/cgi-bin/stable_token", body), errCode, errMsg);

    [Fact]
    public async Task An_address_outside_the_whitelist_is_named()
    {
        _desk.Account.SetIpWhitelist("10.0.0.1");

        Check(await _desk.Get(Desk.TokenQuery), 40164, "invalid ip 127.0.0.1 ipv6 ::ffff:127.0.0.1, not in whitelist");

        using var listed = Desk.Client(_desk.Simulator.CreateHandler("10.0.0.1"));
        (await listed.GetStringAsync(Desk.TokenQuery)).Should().Contain("access_token");
    }

    [Fact]
    public async Task An_ended_token_and_a_wrong_ticket_type_are_refused()
    {
        var token = await _desk.Token();
        Check(await _desk.Ticket(token, "card"), 40097, "invalid args");
        Check(await _desk.Post(Live + token, "{}"), 43001, "require GET method");
        _desk.Time.Advance(7200);
        Check(await _desk.Ticket(token), 42001, "access_token expired");
    }

    private void Check(JsonElement answer, int errCode, string errMsg)
    {
        answer.EnumerateObject().Select(member => member.Name).Should().Equal("errcode", "errmsg");
        answer.GetProperty("errcode").GetInt32().Should().Be(errCode);
        var text = answer.GetProperty("errmsg").GetString()!;
        text.Should().MatchRegex("^.* rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$");
        var parts = text.Split(" rid: ");
        parts[0].Should().Be(errMsg);
        long.Parse(parts[1][..8], NumberStyles.HexNumber, CultureInfo.InvariantCulture).Should().Be(_desk.Time.GetUtcNow().ToUnixTimeSeconds());
    }

    public void Dispose() => _desk.Dispose();
}
