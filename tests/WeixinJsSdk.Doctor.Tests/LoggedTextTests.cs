namespace WeixinJsSdk.Doctor.Tests;

/// <summary>What people paste that is no call: answers of servers, logs, consoles, the source of a page.</summary>
public sealed class LoggedTextTests
{
    private const string AppId = "wx0123456789abcdef";
    private const string Url = "https://example.com/b";

    private static readonly string Signature = Hashes.Sha1(SignedString);

    private static string SignedString => $"jsapi_ticket={Secrets.Ticket}&noncestr=Wm3WZYTPz0wzccnW&timestamp=1414587457&url={Url}";

    [Theory]
    [InlineData("""{"code":0,"timestamp":1,"data":{"appId":"{app}","timestamp":1414587457,"nonceStr":"Wm3WZYTPz0wzccnW","signature":"{sign}"}}""")]
    [InlineData("""2024-05-01 10:00:00 INFO body={\"appId\":\"{app}\",\"timestamp\":1414587457,\"nonceStr\":\"Wm3WZYTPz0wzccnW\",\"signature\":\"{sign}\"}""")]
    [InlineData("wx.config(JSON.parse('{\"appId\":\"{app}\",\"timestamp\":1414587457,\"nonceStr\":\"Wm3WZYTPz0wzccnW\",\"signature\":\"{sign}\"}'));")]
    [InlineData("$.get('/sign', function (r) { wx.config(r.data); }); // answers {\"data\":{\"appId\":\"{app}\",\"timestamp\":1414587457,\"nonceStr\":\"Wm3WZYTPz0wzccnW\",\"signature\":\"{sign}\"}}")]
    [InlineData("$(function () { var a = {}; jWeixin.config({ appId: '{app}', timestamp: 1414587457, nonceStr: 'Wm3WZYTPz0wzccnW', signature: '{sign}' }); })")]
    [InlineData("{signature={sign}, appId={app}, nonceStr=Wm3WZYTPz0wzccnW, timestamp=1414587457}")]
    [InlineData("signature, {sign}\nappId, {app}\nnonceStr, Wm3WZYTPz0wzccnW\ntimestamp, 1414587457")]
    [InlineData("Array\n(\n    [appId] => {app}\n    [nonceStr] => Wm3WZYTPz0wzccnW\n    [timestamp] => 1414587457\n    [signature] => {sign}\n)")]
    [InlineData("array(4) {\n  [\"appId\"]=>\n  string(18) \"{app}\"\n  [\"nonceStr\"]=>\n  string(16) \"Wm3WZYTPz0wzccnW\"\n  [\"timestamp\"]=>\n  int(1414587457)\n  [\"signature\"]=>\n  string(40) \"{sign}\"\n}")]
    [InlineData("appId: \"{app}\"\ndebug: true\njsApiList: (2) ['chooseImage', 'scanQRCode']\nnonceStr: \"Wm3WZYTPz0wzccnW\"\nsignature: \"{sign}\"\ntimestamp: 1414587457\n[[Prototype]]: Object")]
    [InlineData("{debug: true, appId: '{app}', timestamp: 1414587457, nonceStr: 'Wm3WZYTPz0wzccnW', signature: '{sign}', …}\nappId: \"{app}\"")]
    [InlineData("老板看一下：wx.config({appId：“{app}”，timestamp：1414587457，nonceStr：“Wm3WZYTPz0wzccnW”，signature：“{sign}”})")]
    public void The_fields_are_found_and_none_is_called_missing(string text)
    {
        var evidence = JsSdkEvidence.Parse(text.Replace("{app}", AppId).Replace("{sign}", Signature));

        evidence.Should().BeEquivalentTo(new { AppId, Timestamp = "1414587457", NonceStr = "Wm3WZYTPz0wzccnW", Signature });
        (evidence.JsApiTicket, evidence.PageUrl) = (Secrets.Ticket, Url);
        new SignatureDoctor().Examine(evidence).Where(finding => finding.Code != FindingCode.ConfigFieldMissing || !IsWholeCall(text)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("string1: {0}")]
    [InlineData("[rawString] => {0}\n)")]
    [InlineData("{\"string1\":\"{0}\",\"signature\":\"x\"}")]
    [InlineData("{string1={0}, signature=x}")]
    public void The_signed_string_is_found_in_a_log(string text) =>
        JsSdkEvidence.Parse(text.Replace("{0}", SignedString)).SignedString.Should().Be(SignedString);

    [Theory]
    [InlineData("/", "\\/")]
    [InlineData("&", "\\u0026")]
    [InlineData("\"", "\\\"")]
    public void The_escapes_of_a_servers_json_are_none_of_the_signed_string(string plain, string escaped)
    {
        var text = $$"""{"appId":"{{AppId}}","timestamp":1414587457,"nonceStr":"Wm3WZYTPz0wzccnW","signature":"{{Signature}}","rawString":"{{SignedString.Replace(Secrets.Ticket, "***")}}"}""";
        var pasted = plain == "\"" ? text.Replace(plain, escaped) : text.Replace(SignedString.Replace(Secrets.Ticket, "***"), SignedString.Replace(Secrets.Ticket, "***").Replace(plain, escaped));

        var evidence = JsSdkEvidence.Parse(pasted);

        evidence.SignedString.Should().Be(SignedString.Replace(Secrets.Ticket, "***"));
        (evidence.JsApiTicket, evidence.PageUrl) = (Secrets.Ticket, Url);
        new SignatureDoctor().Examine(evidence).Should().NotContain(finding => finding.Certainty == FindingCertainty.Proven);
    }

    [Fact]
    public void Of_several_signed_strings_the_one_of_the_pages_nonce_counts()
    {
        var mine = SignedString.Replace(Secrets.Ticket, "***");
        var config = $"wx.config({{ nonceStr: 'Wm3WZYTPz0wzccnW', signature: '{Signature}' }})";

        JsSdkEvidence.Parse($"string1: {mine.Replace("Wm3WZYTPz0wzccnW", "another")}\nstring1: {mine}\n{config}").SignedString.Should().Be(mine);
        JsSdkEvidence.Parse($"string1: {mine.Replace("Wm3WZYTPz0wzccnW", "a")}\nstring1: {mine.Replace("Wm3WZYTPz0wzccnW", "b")}\n{config}").SignedString.Should().BeNull();
    }

    [Theory]
    [InlineData("?q=(x)")]
    [InlineData("?q=[x]")]
    [InlineData("/it's/x")]
    public void An_address_that_ends_or_goes_on_with_what_may_also_be_around_it_ends_nowhere_for_sure(string end) =>
        JsSdkEvidence.Parse($"{{}} string1: {SignedString}{end}\n").SignedString.Should().BeNull();

    [Fact]
    public void An_address_that_was_signed_with_amp_in_it_is_not_made_right() =>
        new SignatureDoctor().Examine(new JsSdkEvidence { SignedString = SignedString.Replace(Secrets.Ticket, "***") + "?x=1&amp;y=2", PageUrl = Url + "?x=1&y=2" })
            .Should().Contain(finding => finding.Code == FindingCode.UrlHtmlEscaped);

    [Theory]
    [InlineData("success: function (r) { // don't reload\n }")]
    [InlineData("success: function (r) { /* it's \"done */ go(); }")]
    [InlineData("success: function (r) { return r.replace(/'/g, '');\n }")]
    public void An_apostrophe_in_a_comment_or_a_pattern_cuts_nothing_off(string callback)
    {
        var payment = PaymentEvidence.Parse(
            "wx.chooseWXPay({ timestamp: 1414723227, nonceStr: 'n', package: 'prepay_id=wx1', signType: 'MD5', " + callback + ", paySign: '22D9B4E54AB1950F51E0649E8810ACD6' });");

        payment.PaySign.Should().Be("22D9B4E54AB1950F51E0649E8810ACD6");
        new SignatureDoctor().Examine(payment).Should().NotContain(finding => finding.Code == FindingCode.EvidenceCutOff);
    }

    [Fact]
    public void An_address_with_a_blank_in_it_ends_nowhere_for_sure() =>
        JsSdkEvidence.Parse("{} " + SignedString + "?q=a b").SignedString.Should().BeNull();

    [Fact]
    public void The_signature_tells_where_the_signed_string_ends() =>
        JsSdkEvidence.Parse($"sign {SignedString} signature={Signature}").SignedString.Should().Be(SignedString);

    [Theory]
    [InlineData("{\"appId\":\"{app}\",\"timestamp\":1,\"nonceStr\":\"n\",\"signature\":\"{sign}\",\"url\":\"https://example.com/b\"}")]
    [InlineData("{signature={sign}, url=https://example.com/b, timestamp=1}")]
    public void The_address_that_the_documents_samples_give_the_page_is_the_signed_one(string text) =>
        JsSdkEvidence.Parse(text.Replace("{app}", AppId).Replace("{sign}", Signature)).SignedUrl.Should().Be(Url);

    [Theory]
    [InlineData("wx.config({ appId: '<?php echo $p[\"appId\"];?>', timestamp: <?php echo $p[\"timestamp\"];?>, nonceStr: '<?php echo $p[\"nonceStr\"];?>', signature: '<?php echo $p[\"signature\"];?>', jsApiList: ['chooseImage'] });")]
    [InlineData("wx.config({ appId: '<%= app %>', timestamp: <%= time %>, nonceStr: '<%= nonce %>', signature: '<%= sign %>', jsApiList: ['chooseImage'] });")]
    [InlineData("wx.config({ appId: '${sign.appId}', timestamp: '${sign.timestamp}', nonceStr: '${sign.nonceStr}', signature: '${sign.signature}', jsApiList: ['chooseImage'] });")]
    [InlineData("wx.config({ appId: '@Model.AppId', timestamp: @Model.Timestamp, nonceStr: '@Model.NonceStr', signature: '@(Model.Signature)', jsApiList: ['chooseImage'] });")]
    [InlineData("wx.config({ appId: '{{ a.appId }}', timestamp: {{ a.timestamp }}, nonceStr: '{{ a.nonceStr }}', signature: '{{ a.signature }}', jsApiList: ['chooseImage'] });")]
    [InlineData("wx.config({ appId: r.appId, timestamp: r.timestamp, nonceStr: r.nonceStr, signature: r.signature, jsApiList: apis });")]
    public void What_a_template_or_a_variable_brings_is_not_known_and_not_malformed(string text) =>
        new SignatureDoctor().Examine(JsSdkEvidence.Parse(text)).Should().ContainSingle().Which.Code.Should().Be(FindingCode.EvidenceMissing);

    [Fact]
    public void What_the_page_alerts_is_no_config_that_lacks_everything()
    {
        var evidence = JsSdkEvidence.Parse("{\"errMsg\":\"config:invalid signature\"}");

        evidence.ErrMsg.Should().Be("config:invalid signature");
        new SignatureDoctor().Examine(evidence).Should().OnlyContain(finding => finding.Code == FindingCode.KnownError);
    }

    [Fact]
    public void Names_in_a_script_are_no_values() =>
        JsSdkEvidence.Parse("const { appId, timestamp, nonceStr, signature } = await sign(); config.appId = data.appId; config.signature = data.signature;")
            .Should().BeEquivalentTo(new { AppId = (string?)null, NonceStr = (string?)null, Signature = (string?)null });

    [Fact]
    public void A_payment_is_found_in_a_servers_answer() =>
        PaymentEvidence.Parse("{\"code\":0,\"data\":{\"appId\":\"wx01\",\"timeStamp\":\"1490840662\",\"nonceStr\":\"n\",\"package\":\"prepay_id=wx1\",\"signType\":\"MD5\",\"paySign\":\"X\"}}")
            .Should().BeEquivalentTo(new { AppId = "wx01", Timestamp = "1490840662", Package = "prepay_id=wx1", SignType = "MD5", PaySign = "X", Names = (string[]?)null });

    [Fact]
    public void A_card_or_a_payment_takes_the_appId_of_the_config_in_the_same_script()
    {
        const string Config = "wx.config({ appId: 'wx0123456789abcdef', jsApiList: ['chooseCard', 'chooseWXPay'] }); ";

        CardEvidence.Parse(Config + "wx.chooseCard({ timestamp: 1, nonceStr: 'n', signType: 'SHA1', cardSign: 'c' })")
            .Should().BeEquivalentTo(new { AppId, Call = CardCall.ChooseCard, NonceStr = "n" });
        PaymentEvidence.Parse(Config + "wx.chooseWXPay({ timestamp: 1, nonceStr: 'n', paySign: 'c' })").Should().BeEquivalentTo(new { AppId, Call = PaymentCall.ChooseWXPay });
        CardEvidence.Parse("wx.chooseCard({ appId: 'wx0123456789abcdef', cardSign: 'c' })").AppId.Should().Be(AppId);
        CardEvidence.Parse("wx.chooseCard({ cardSign: 'c' })").AppId.Should().BeNull();
    }

    [Theory]
    [InlineData("\"{0}\"")]
    [InlineData("string1: {0}")]
    [InlineData("[rawString] => {0}")]
    public void A_signed_string_is_compared_without_its_label_and_its_quotes(string form) =>
        Examine(form.Replace("{0}", SignedString)).Should().Equal(FindingCode.UrlQueryLost);

    [Theory]
    [InlineData("&amp;")]
    [InlineData("×tamp")]
    public void A_signed_string_is_compared_as_it_was_before_a_page_showed_it(string shown) =>
        Examine(shown == "&amp;" ? SignedString.Replace("&", "&amp;") : SignedString.Replace("&timestamp", "×tamp")).Should().Equal(FindingCode.UrlQueryLost);

    [Fact]
    public void A_signed_string_that_was_hashed_with_its_escapes_is_said_to_be_so()
    {
        var escaped = SignedString.Replace("&", "&amp;");

        Examine(escaped, Hashes.Sha1(escaped)).Should().Contain(FindingCode.UrlHtmlEscaped);
    }

    [Theory]
    [InlineData("example.com/b")]
    [InlineData(" \"https://example.com/b\"\n")]
    [InlineData("HTTPS://Example.com:443/b")]
    public void An_address_is_taken_as_the_browser_has_it_however_it_was_copied(string page)
    {
        var evidence = JsSdkEvidence.Parse($"{{nonceStr:'Wm3WZYTPz0wzccnW',timestamp:1414587457,appId:'{AppId}',jsApiList:['chooseImage'],signature:'{Signature}'}}");
        (evidence.JsApiTicket, evidence.PageUrl) = (Secrets.Ticket, page);

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    [Theory]
    [InlineData("chooseImage:permission denied", true)]
    [InlineData("scanQRCode:permission denied", false)]
    [InlineData("config:invalid signature", false)]
    public void An_errMsg_names_the_interface_that_has_to_be_listed(string errMsg, bool isMissing) =>
        new SignatureDoctor().Examine(new JsSdkEvidence { ErrMsg = errMsg, JsApiList = ["scanQRCode"] })
            .Any(finding => finding.Code == FindingCode.JsApiNotListed).Should().Be(isMissing);

    /// <summary>Where the call itself stands, and does without a jsApiList.</summary>
    private static bool IsWholeCall(string text) => text.Contains("jWeixin.config({", StringComparison.Ordinal) || text.Contains("JSON.parse", StringComparison.Ordinal);

    private static IEnumerable<FindingCode> Examine(string signedString, string? signature = null) => new SignatureDoctor().Examine(new JsSdkEvidence
    {
        SignedString = signedString,
        Signature = signature ?? Signature,
        NonceStr = "Wm3WZYTPz0wzccnW",
        Timestamp = "1414587457",
        PageUrl = Url + "?x=1",
        JsApiTicket = Secrets.Ticket,
    }).Select(finding => finding.Code);
}
