using System.Globalization;
using System.Net;
using System.Text;
using RichardSzalay.MockHttp;
using WeixinJsSdk.Tests.Doubles;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Tests.WeixinApi;

public class AnswerTests
{
    private const string TokenUrl = "https://api.weixin.qq.com/cgi-bin/stable_token";
    private const string TicketUrl = "https://api.weixin.qq.com/cgi-bin/ticket/getticket";

    private readonly MockHttpMessageHandler _http = new();
    private readonly ManualTime _time = new();

    [Fact]
    public async Task The_stable_token_is_asked_by_POST_with_the_documented_body()
    {
        _http.Expect(HttpMethod.Post, TokenUrl)
            .WithContent($$"""{"grant_type":"client_credential","appid":"{{Node.AppId}}","secret":"{{Node.Secret}}","force_refresh":false}""")
            .Respond("application/json", """{"access_token":"T","expires_in":7200}""");
        using var node = new Node(_http, _time);

        var token = await node.Tokens.GetAccessTokenAsync();

        token.Value.Should().Be("T");
        token.ExpiresAt.Should().Be(_time.GetUtcNow().AddSeconds(7200));
        _http.VerifyNoOutstandingExpectation();
    }

    [Fact]
    public async Task The_classic_token_is_asked_by_GET_with_the_documented_query()
    {
        _http.Expect(HttpMethod.Get, "https://api.weixin.qq.com/cgi-bin/token")
            .WithExactQueryString($"grant_type=client_credential&appid={Node.AppId}&secret={Node.Secret}")
            .Respond("application/json", """{"access_token":"T","expires_in":7200}""");
        using var node = new Node(_http, _time, configure: options => options.TokenEndpoint = TokenEndpoint.Classic);

        (await node.TokenAsync()).Should().Be("T");
        _http.VerifyNoOutstandingExpectation();
    }

    [Theory]
    [InlineData(TicketType.JsApi, "jsapi")]
    [InlineData(TicketType.WxCard, "wx_card")]
    public async Task A_ticket_is_asked_by_GET_with_the_token_escaped_and_its_type(TicketType type, string name)
    {
        GiveToken("a+b/c=d&e");
        _http.Expect(HttpMethod.Get, TicketUrl).WithExactQueryString($"access_token=a%2Bb%2Fc%3Dd%26e&type={name}")
            .Respond("application/json", """{"errcode":0,"errmsg":"ok","ticket":"K ","expires_in":7200}""");
        using var node = new Node(_http, _time);

        (await node.TicketAsync(type)).Should().Be("K ", "tickets are never trimmed");
        _http.VerifyNoOutstandingExpectation();
    }

    [Theory]
    [InlineData("application/json; encoding=utf-8")]
    [InlineData("text/plain")]
    [InlineData("image/png")]
    public async Task A_body_is_read_whatever_its_content_type(string contentType)
    {
        _http.When(TokenUrl).Respond(_ =>
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes("\uFEFF{\"access_token\":\"T\",\"expires_in\":7200}"));
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return new HttpResponseMessage { Content = content };
        });
        using var node = new Node(_http, _time);

        (await node.TokenAsync()).Should().Be("T");
    }

    [Theory]
    [InlineData("""{"access_token":"","expires_in":7200}""", "*empty access_token*")]
    [InlineData("""{"expires_in":7200}""", "*empty access_token*")]
    [InlineData("{}", "*empty access_token*")]
    [InlineData("""{"access_token":"T"}""", "*expires_in is missing*")]
    [InlineData("""{"access_token":"T","expires_in":0}""", "*not positive*")]
    [InlineData("""{"access_token":"T","expires_in":-1}""", "*not positive*")]
    [InlineData("""{"access_token":"T","expires_in":99999999999}""", "*beyond reason*")]
    [InlineData("<html><body>Sign in to the network</body></html>", "*HTML or XML instead of JSON*")]
    [InlineData("""{"access_token":"T","expi""", "*truncated or damaged*")]
    [InlineData("", "*an empty answer*")]
    [InlineData("null", "*not a JSON object*")]
    [InlineData("[1,2]", "*not a JSON object*")]
    [InlineData("\"T\"", "*not a JSON object*")]
    public async Task What_is_not_a_credential_is_an_error_that_says_what_it_is(string body, string message)
    {
        _http.When(TokenUrl).Respond("application/json", body);
        using var node = new Node(_http, _time);

        var error = await FailAsync(node);

        error.Kind.Should().Be(WeixinErrorKind.BadAnswer);
        error.Message.Should().Match(message);
        error.Operation.Should().Be("POST /cgi-bin/stable_token");
        error.ErrorCode.Should().BeNull();
    }

    [Fact]
    public async Task An_empty_ticket_is_an_error_and_is_not_signed_with()
    {
        GiveToken("T");
        _http.When(TicketUrl).Respond("application/json", """{"errcode":0,"errmsg":"ok","ticket":"","expires_in":7200}""");
        using var node = new Node(_http, _time, new TestCache(_time));

        await FluentActions.Awaiting(async () => await node.Signer.SignAsync("https://example.com/"))
            .Should().ThrowAsync<WeixinApiException>().WithMessage("GET /cgi-bin/ticket/getticket failed*empty ticket*");
    }

    [Fact]
    public async Task System_busy_without_expires_in_is_a_transient_error()
    {
        _http.When(TokenUrl).Respond("application/json", """{"errcode":-1,"errmsg":"system error"}""");
        using var node = new Node(_http, _time);

        var error = await FailAsync(node);

        error.ErrorCode.Should().Be(-1);
        error.Kind.Should().Be(WeixinErrorKind.Transient);
        error.CanRetry.Should().BeTrue();
    }

    [Theory]
    [InlineData("invalid ip 119.253.43.19, not in whitelist", "119.253.43.19", null)]
    [InlineData("invalid ip 119.253.43.19, not in whitelist hint: [KJZfAa0644e575]", "119.253.43.19", null)]
    [InlineData("invalid ip 116.25.45.231 ipv6 ::ffff:116.25.45.231, not in whitelist rid: 61250a39-612fed42-36740516", "116.25.45.231", "61250a39-612fed42-36740516")]
    [InlineData("invalid ip 2001:db8::1, not in whitelist, rid: 66cbd5cd-5824b150-7ba78c21", "2001:db8::1", "66cbd5cd-5824b150-7ba78c21")]
    public async Task An_address_outside_the_whitelist_is_named_in_the_advice(string message, string address, string? rid)
    {
        _http.When(TokenUrl).Respond("application/json", $$"""{"errcode":40164,"errmsg":"{{message}}"}""");
        using var node = new Node(_http, _time);

        var error = await FailAsync(node);

        error.BlockedAddress.Should().Be(address);
        error.Advice.Should().Contain($"Add {address} to the IP whitelist");
        error.RequestId.Should().Be(rid);
        error.Kind.Should().Be(WeixinErrorKind.Configuration);
        error.ErrorMessage.Should().Be(message);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "Not found", WeixinErrorKind.BadAnswer, "*HTTP 404*")]
    [InlineData(HttpStatusCode.Forbidden, "{}", WeixinErrorKind.BadAnswer, "*HTTP 403 without an errcode*")]
    [InlineData(HttpStatusCode.BadGateway, "<html/>", WeixinErrorKind.Transient, "*HTTP 502 from api.weixin.qq.com*")]
    public async Task An_HTTP_error_is_an_error_with_its_status(HttpStatusCode status, string body, WeixinErrorKind kind, string message)
    {
        _http.When(TokenUrl).Respond(status, "text/html", body);
        using var node = new Node(_http, _time);

        var error = await FailAsync(node);

        error.HttpStatus.Should().Be(status);
        error.Kind.Should().Be(kind);
        error.Message.Should().Match(message);
    }

    [Fact]
    public async Task An_answer_of_many_megabytes_is_refused()
    {
        _http.When(TokenUrl).Respond("application/json", "{\"access_token\":\"" + new string('x', 5_000_000) + "\",\"expires_in\":7200}");
        using var node = new Node(_http, _time);

        await FailAsync(node);
    }

    [Theory]
    [InlineData(40013, WeixinErrorKind.Configuration)]
    [InlineData(40125, WeixinErrorKind.Configuration)]
    [InlineData(40243, WeixinErrorKind.Configuration)]
    [InlineData(61024, WeixinErrorKind.Configuration)]
    [InlineData(45009, WeixinErrorKind.QuotaExhausted)]
    [InlineData(45011, WeixinErrorKind.Throttled)]
    [InlineData(89503, WeixinErrorKind.Administrator)]
    [InlineData(89507, WeixinErrorKind.Administrator)]
    [InlineData(50007, WeixinErrorKind.Account)]
    [InlineData(48001, WeixinErrorKind.Permission)]
    [InlineData(40001, WeixinErrorKind.Configuration)]
    [InlineData(99999, WeixinErrorKind.Unknown)]
    public async Task Error_codes_are_classified_and_come_with_advice(int code, WeixinErrorKind kind)
    {
        _http.When(TokenUrl).Respond("application/json", $$"""{"errcode":"{{code}}","errmsg":"text"}""");
        using var node = new Node(_http, _time);

        var error = await FailAsync(node);

        error.ErrorCode.Should().Be(code);
        error.Kind.Should().Be(kind);
        error.Advice.Should().NotBeEmpty();
        error.Message.Should().Contain($"errcode {code} (text)").And.Contain(error.Advice);
    }

    private static async Task<WeixinApiException> FailAsync(Node node) =>
        (await FluentActions.Awaiting(() => node.TokenAsync()).Should().ThrowAsync<WeixinApiException>()).Which;

    private void GiveToken(string token) =>
        _http.Expect(TokenUrl).Respond("application/json", $$"""{"access_token":"{{token}}","expires_in":7200}""");

    [Fact]
    public void The_culture_of_the_thread_does_not_change_how_an_errcode_is_written()
    {
        var culture = CultureInfo.CurrentCulture;
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NegativeSign = "\u2212";
        CultureInfo.CurrentCulture = other;
        try
        {
            Failures.Refused(ApiCall.Get("/path", ""), new WireAnswer { ErrorCode = -1, ErrorMessage = "system error" }, HttpStatusCode.OK)
                .What.Should().Be("errcode -1 (system error)");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
