using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Configs;

public sealed class SurroundingsTests
{
    private const string Chrome = "Mozilla/5.0 (Windows NT 10.0) Chrome/120.0";

    [Theory]
    [InlineData("https://example.com/", "example.com", null)]
    [InlineData("https://a.b.example.com/x", "example.com", null)]
    [InlineData("https://example.com/shop/x", "example.com/shop", null)]
    [InlineData("https://EXAMPLE.com/", "https://example.com/", null)]
    [InlineData("https://例子.中国/a", "例子.中国", null)]
    [InlineData("https://例子.中国/a", "xn--fsqu00a.xn--fiqs8s", null)]
    [InlineData("https://m.xn--fsqu00a.xn--fiqs8s/a", "例子.中国/a", null)]
    [InlineData("https://子.中国/a", "例子.中国", DomainNotSafe)]
    [InlineData("https://example.com/shopping", "example.com/shop", DomainNotSafe)]
    [InlineData("https://badexample.com/", "example.com", DomainNotSafe)]
    [InlineData("https://example.com:8080/", "example.com", PortNotAllowed)]
    [InlineData("https://example.com:80/", "example.com", null)]
    [InlineData("http://127.0.0.1:5000/", "example.com", HostIsAddress)]
    [InlineData("http://localhost/", "example.com", HostIsAddress)]
    [InlineData("http://[::1]:5000/", "example.com", HostIsAddress)]
    public void The_pages_host_is_held_against_the_safe_domains(string page, string domain, FindingCode? expected) =>
        Codes(new JsSdkEvidence { PageUrl = page, SafeDomains = [domain] }).Should().Equal(expected is { } code ? [code] : [EvidenceMissing]);

    [Theory]
    [InlineData("MicroMessenger/6.0.1", null, ClientChecksNothing)]
    [InlineData("Android MicroMessenger/6.1", null, ClientWithoutPushState)]
    [InlineData("iPhone MicroMessenger/6.1.4", "onMenuShareTimeline", ClientFault)]
    [InlineData("Android MicroMessenger/6.1.4", "uploadImage", ClientFault)]
    [InlineData("MicroMessenger/6.5.0", "updateAppMessageShareData", ClientTooOld)]
    [InlineData(Chrome, null, ClientNotWeixin)]
    public void The_client_is_looked_at(string userAgent, string? api, FindingCode expected) =>
        Codes(new JsSdkEvidence { UserAgent = userAgent, JsApi = api }).Should().Contain(expected);

    [Theory]
    [InlineData("https://res.wx.qq.com/open/js/jweixin-1.0.0.js", ScriptTooOld)]
    [InlineData("http://res.wx.qq.com/open/js/jweixin-1.6.0.js", ScriptNotHttps)]
    [InlineData("/js/jweixin-1.6.0.js", ScriptNotOfficial)]
    [InlineData("//res2.wx.qq.com/open/js/jweixin-1.6.0.js", EvidenceMissing)]
    public void The_script_is_looked_at(string script, FindingCode expected) =>
        Codes(new JsSdkEvidence { ScriptUrl = script, PageUrl = "https://example.com/", JsApiList = [JsApi.UpdateAppMessageShareData] }).Should().Equal(expected);

    [Theory]
    [InlineData("http://res.wx.qq.com/open/js/jweixin-1.6.0.js", "http://example.com/")]
    [InlineData("http://res.wx.qq.com/open/js/jweixin-1.6.0.js", null)]
    [InlineData("https://res.wx.qq.com/open/js/jweixin-9.9.9.js", "https://example.com/")]
    [InlineData(" https://RES.wx.qq.com/open/js/jweixin-1.0.0.js", "https://example.com/")]
    public void An_official_script_is_left_alone_where_nothing_speaks_against_it(string script, string? page) =>
        Codes(new JsSdkEvidence { ScriptUrl = script, PageUrl = page, JsApiList = ["neverHeardOf", JsApi.ScanQRCode] }).Should().Equal(EvidenceMissing);

    [Fact]
    public void Without_interfaces_no_script_is_too_old() =>
        Codes(new JsSdkEvidence { ScriptUrl = "https://res.wx.qq.com/open/js/jweixin-1.0.0.js" }).Should().Equal(EvidenceMissing);

    [Theory]
    [InlineData("iPhone MicroMessenger/6.0.2", "onMenuShareTimeline")]
    [InlineData("iPhone MicroMessenger/6.1", "uploadImage")]
    [InlineData("iPad MicroMessenger/6.2", "onMenuShareTimeline")]
    [InlineData("MicroMessenger", "getLocation")]
    [InlineData("MicroMessenger/99999999999.0", "getLocation")]
    public void A_client_without_a_known_fault_is_left_alone(string userAgent, string api) =>
        Codes(new JsSdkEvidence { UserAgent = userAgent, JsApi = api }).Should().Equal(EvidenceMissing);

    [Fact]
    public void An_interface_that_is_not_listed_or_misspelt_is_told() =>
        Codes(new JsSdkEvidence { JsApi = "scanQRCode", JsApiList = ["chooseImge"], ErrMsg = "scanQRCode:permission denied" }).Should().Equal(JsApiNotListed, JsApiMisspelt);

    [Theory]
    [InlineData("chooseImage:ok", null)]
    [InlineData("chooseImage: OK", "chooseImage")]
    [InlineData("chooseImage:cancel", null)]
    [InlineData("chooseImage:fail_cancel", "chooseImage")]
    public void An_interface_that_answered_was_allowed(string errMsg, string? api) =>
        Codes(new JsSdkEvidence { ErrMsg = errMsg, JsApi = api, JsApiList = ["scanQRCode"] }).Should().Equal(EvidenceMissing);

    [Theory]
    [InlineData("chooseImage:fail", null)]
    [InlineData("chooseImage:fail, not okay", null)]
    [InlineData("scanQRCode:ok", "chooseImage")]
    [InlineData("config:ok", "chooseImage")]
    public void The_answer_of_another_interface_says_nothing_of_this_one(string errMsg, string? api) =>
        Codes(new JsSdkEvidence { ErrMsg = errMsg, JsApi = api, JsApiList = ["scanQRCode"] }).Should().Equal(JsApiNotListed);

    [Theory]
    [InlineData("14145874571", null)]
    [InlineData("1414587457123", TimestampMilliseconds)]
    [InlineData("14145874", TimestampMalformed)]
    [InlineData("141458745712", TimestampMalformed)]
    [InlineData("2014-10-29", TimestampMalformed)]
    [InlineData("1414587457.5", TimestampMalformed)]
    public void The_form_of_the_timestamp_is_looked_at(string timestamp, FindingCode? expected) =>
        Codes(new JsSdkEvidence { Timestamp = timestamp }).Should().Equal(expected ?? EvidenceMissing);

    [Fact]
    public void A_timestamp_from_another_day_is_told() =>
        Codes(new JsSdkEvidence { Timestamp = "1414587457", CalledAt = DateTimeOffset.FromUnixTimeSeconds(1414587457 + 86400) }).Should().Equal(TimestampFarOff);

    [Fact]
    public void A_nonce_that_is_too_long_is_told() => Codes(new JsSdkEvidence { NonceStr = new string('n', 33) }).Should().Equal(NonceMalformed);

    [Fact]
    public void The_row_that_the_errMsg_speaks_of_comes_first() =>
        Codes(new JsSdkEvidence
        {
            ErrMsg = "config:invalid url domain",
            PageUrl = "https://example.com/",
            SafeDomains = ["example.org"],
            AppId = "wx0123456789abcdef ",
        }).Should().Equal(DomainNotSafe, AppIdMalformed);

    private static IEnumerable<FindingCode> Codes(JsSdkEvidence evidence) => new SignatureDoctor().Examine(evidence).Select(finding => finding.Code);
}
