using System.Net;
using System.Text;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.FleetTests.HostileBytes;

/// <summary>Whatever comes over the wire is a credential that lives, or one documented exception.</summary>
public class AnswerReaderTests
{
    private const string Token = "99_pUbL1c-7oKen_0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>WeChat's text is cut at 512, and an address may be told once more.</summary>
    private const int LongestMessage = 2 * 512 + 400;

    private static readonly ApiCall TokenCall = ApiCall.ForToken(HttpMethod.Post, "/cgi-bin/stable_token", "", null, "secret-of-the-account");
    private static readonly ApiCall TicketCall = ApiCall.Get("/cgi-bin/ticket/getticket", $"?access_token={Token}&type=jsapi", Token);

    private static readonly HttpStatusCode[] Statuses = [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.MovedPermanently];

    private static readonly byte[][] Answers = [.. new[]
    {
        $$"""{"access_token":"{{Token}}","expires_in":7200}""",
        """{"errcode":0,"errmsg":"ok","ticket":"sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl","expires_in":7200}""",
        """{"errcode":40001,"errmsg":"invalid credential, access_token is invalid or not latest rid: 69543a00-11111111-22222222"}""",
        """{"errcode":40164,"errmsg":"invalid ip 203.0.113.7 ipv6 ::ffff:203.0.113.7, not in whitelist rid: 69543a00-11111111-22222222"}""",
        $$"""{"errcode":-1,"errmsg":"system error {{Token}} secret-of-the-account"}""",
        """{"errcode":"45009","errmsg":"reach max api daily quota limit","expires_in":"7200"}""",
        "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
        "",
    }.Select(Encoding.UTF8.GetBytes)];

    [Fact]
    public async Task A_damaged_answer_to_a_token_call_is_a_token_that_lives_or_the_documented_exception() =>
        await HoldAsync(TokenCall, (status, body) =>
        {
            var answer = AnswerReader.Read(TokenCall, status, body, WireJson.Default.TokenAnswer);
            return (answer.AccessToken, AnswerReader.RequireCredential(TokenCall, answer.AccessToken, "access_token", answer.ExpiresIn));
        });

    [Fact]
    public async Task A_damaged_answer_to_a_ticket_call_is_a_ticket_that_lives_or_the_documented_exception() =>
        await HoldAsync(TicketCall, (status, body) =>
        {
            var answer = AnswerReader.Read(TicketCall, status, body, WireJson.Default.TicketAnswer);
            return (answer.Ticket, AnswerReader.RequireCredential(TicketCall, answer.Ticket, "ticket", answer.ExpiresIn));
        });

    private static async Task HoldAsync(ApiCall call, Func<HttpStatusCode, byte[], (string? Value, TimeSpan Life)> read)
    {
        var credentials = 0;
        var refusals = 0;
        var turn = 0;
        await Inputs.HoldAsync(Answers, body =>
        {
            var status = Statuses[turn++ % Statuses.Length];
            try
            {
                var (value, life) = read(status, body);
                credentials++;
                return status != HttpStatusCode.OK ? "a failed call gave a credential"
                    : string.IsNullOrEmpty(value) ? "it has no value"
                    : life <= TimeSpan.Zero || life > TimeSpan.FromDays(31) ? $"it lives {life}"
                    : null;
            }
            catch (WeixinApiException exception)
            {
                refusals++;
                return call.Secrets.Any(exception.ToString().Contains) ? "the error tells a secret"
                    : exception.Message.Length > LongestMessage ? $"{exception.Message.Length} characters of error"
                    : null;
            }
        });

        credentials.Should().BePositive("damage that always shows would prove little");
        refusals.Should().BePositive();
    }
}
