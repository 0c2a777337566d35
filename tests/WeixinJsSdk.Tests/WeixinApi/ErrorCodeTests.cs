using System.Globalization;
using System.Net;
using System.Text.Json;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Tests.WeixinApi;

/// <summary>The rows of errcodes.json, and the advice that they give in both languages.</summary>
public sealed class ErrorCodeTests
{
    private static readonly CultureInfo Chinese = new("zh-CN");
    private static readonly CultureInfo French = new("fr-FR");

    [Fact]
    public void Every_errcode_has_a_known_kind_and_an_advice_in_both_languages()
    {
        var rows = Rows();

        rows.Should().HaveCountGreaterThan(ErrorCodes.Known.Count());
        foreach (var row in rows)
        {
            Enum.GetNames<WeixinErrorKind>().Should().Contain(row.GetProperty("kind").GetString());
            row.GetProperty("english").GetString().Should().NotBeNullOrWhiteSpace();
            row.GetProperty("chinese").GetString().Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        }
    }

    [Fact]
    public void No_errcode_has_two_rows_for_one_case() =>
        Rows().Select(row => (row.GetProperty("errcode").ToString(), row.TryGetProperty("case", out var other) ? other.GetString() : "")).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData(45011, false, "Too many calls in this minute: it passes within a minute.", "一分钟内调用过多：一分钟内会自行恢复。")]
    [InlineData(40001, true, "Check AppSecret: it is wrong, or it is the secret of another account.", "请检查 AppSecret：填写有误，或是其他账号的。")]
    [InlineData(12345, false, "Look the errcode up in WeChat's list of global return codes (全局返回码).", "请在微信的全局返回码中查找该 errcode。")]
    public void The_advice_is_given_in_both_languages(int errorCode, bool isTokenEndpoint, string english, string chinese)
    {
        var advice = ErrorCodes.Explain(errorCode, isTokenEndpoint).Advice;

        advice.English.Should().Be(english);
        advice.Chinese.Should().Be(chinese);
    }

    [Theory]
    [InlineData(false, "GET /cgi-bin/ticket/getticket", "access_token 无效或不是最新的")]
    [InlineData(true, "GET /cgi-bin/token", "请检查 AppSecret")]
    public void A_40001_is_about_the_secret_only_at_a_token_endpoint(bool isTokenEndpoint, string operation, string chinese)
    {
        var error = Refused(isTokenEndpoint, 40001, "invalid credential");

        error.Operation.Should().Be(operation);
        error.GetAdvice(Chinese).Should().StartWith(chinese);
        error.GetAdvice(French).Should().Be(error.Advice);
    }

    [Fact]
    public void An_address_outside_the_whitelist_is_named_in_both_languages()
    {
        var error = Refused(true, 40164, "invalid ip 203.0.113.7, not in whitelist");

        error.GetAdvice(CultureInfo.InvariantCulture).Should().Be("Add 203.0.113.7 to the IP whitelist (基本配置→IP白名单); it takes effect within about ten minutes.");
        error.GetAdvice(Chinese).Should().Be("请把 203.0.113.7 加入 IP白名单（基本配置→IP白名单），约十分钟内生效。");
    }

    [Fact]
    public void An_advice_is_asked_for_in_a_culture() =>
        FluentActions.Invoking(() => Refused(true, 40013, "").GetAdvice(null!)).Should().Throw<ArgumentNullException>().WithParameterName("culture");

    [Fact]
    public void Every_failure_without_an_errcode_has_an_advice_in_Chinese()
    {
        var cause = new HttpRequestException();
        WeixinApiFailure[] failures =
        [
            Failures.BadAnswer("o", "w"), Failures.ServerError("o", "h", HttpStatusCode.BadGateway), Failures.NoConnection("o", "h", cause),
            Failures.OutOfTime("o", "h", TimeSpan.Zero, null), Failures.NoSecret("o"), Failures.RefusedAgain("o", true), Failures.RefusedAgain("o", false),
            Failures.TooShort("k", TimeSpan.Zero), Failures.ProviderFailed("o", null), Failures.ProviderFailed("o", cause), Failures.ProviderThrew("o", cause),
            Failures.Stalled("o", 1, TimeSpan.Zero, cause), Failures.BrokenOff("o", 1, null, null), Failures.Cancelled("o"), Failures.MediaTooLarge("o", 1, null),
        ];

        failures.Select(failure => new WeixinApiException(failure).GetAdvice(Chinese))
            .Should().OnlyContain(advice => advice.EndsWith('。')).And.HaveCount(failures.Length);
    }

    private static WeixinApiException Refused(bool isTokenEndpoint, int errorCode, string message)
    {
        var call = isTokenEndpoint
            ? ApiCall.ForToken(HttpMethod.Get, "/cgi-bin/token", "", null)
            : ApiCall.Get("/cgi-bin/ticket/getticket", "");
        return new WeixinApiException(Failures.Refused(call, new TokenAnswer { ErrorCode = errorCode, ErrorMessage = message }, HttpStatusCode.OK));
    }

    private static JsonElement[] Rows()
    {
        using var stream = typeof(WeixinApiException).Assembly.GetManifestResourceStream("errcodes.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.Clone().EnumerateArray()];
    }
}
