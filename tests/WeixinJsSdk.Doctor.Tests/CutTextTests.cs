namespace WeixinJsSdk.Doctor.Tests;

/// <summary>A paste that ends too early, as one does from a log with short lines or a screen that was not scrolled.</summary>
public sealed class CutTextTests
{
    private static readonly string Whole = "wx.config({ debug: true, appId: 'wx0123456789abcdef', timestamp: 1414587457, nonceStr: 'Wm3WZYTPz0wzccnW', signature: '"
        + new string('a', 40) + "', jsApiList: ['chooseImage', 'scanQRCode'] });";

    [Fact]
    public void Wherever_a_config_is_cut_off_nothing_behind_the_cut_is_missing_and_nothing_is_malformed()
    {
        for (var length = "wx.config({".Length; length < Whole.IndexOf('}'); length++)
        {
            var findings = new SignatureDoctor().Examine(JsSdkEvidence.Parse(Whole[..length]));

            findings.Should().ContainSingle(Whole[..length]).Which.Code.Should().Be(FindingCode.EvidenceCutOff);
        }
    }

    [Fact]
    public void A_whole_config_is_not_cut_off() =>
        new SignatureDoctor().Examine(JsSdkEvidence.Parse(Whole)).Should().NotContain(finding => finding.Code == FindingCode.EvidenceCutOff);

    [Fact]
    public void What_stands_before_the_cut_is_read()
    {
        var evidence = JsSdkEvidence.Parse("wx.config({ appId: 'wx0123456789abcdef', timestamp: 1414587457, nonceStr: 'n', signature: 'abc");

        evidence.Should().BeEquivalentTo(new { AppId = "wx0123456789abcdef", Timestamp = "1414587457", NonceStr = "n", Signature = (string?)null, ConfigNames = (string[]?)null });
    }

    [Fact]
    public void A_signature_is_searched_for_before_a_cut_too()
    {
        var signature = Hashes.Sha1($"jsapi_ticket={Secrets.Ticket}&noncestr=n&timestamp=1414587457&url=https://example.com/");
        var evidence = JsSdkEvidence.Parse($"wx.config({{ timestamp: 1414587457, nonceStr: 'n', signature: '{signature}', jsApiList: [");
        (evidence.JsApiTicket, evidence.PageUrl) = (Secrets.Ticket, "https://example.com/?x=1");

        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().Equal(FindingCode.UrlQueryLost, FindingCode.EvidenceCutOff);
    }

    [Theory]
    [InlineData("wx.addCard({cardList:[{cardId:'p1', cardExt:'{\"code\":\"7\",\"timestamp\":\"14")]
    [InlineData("wx.addCard({cardList:[{cardId:'p1', cardExt:{code:'7',timestamp:'1'")]
    [InlineData("{\"code\":\"7\",\"timestamp\":\"1404896688\",\"nonce_str\":\"b0n")]
    [InlineData("wx.chooseCard({shopId:'', timestamp:1, nonceStr:'n', signType:'SHA1'")]
    public void A_card_that_is_cut_off_lacks_nothing(string text) =>
        new SignatureDoctor().Examine(CardEvidence.Parse(text)).Select(finding => finding.Code).Except([FindingCode.CardExtIsObject])
            .Should().Equal(FindingCode.EvidenceCutOff);

    [Theory]
    [InlineData("wx.chooseWXPay({timestamp: 1414723227, nonceStr: 'abc', package: 'prepay_id=wx1")]
    [InlineData("WeixinJSBridge.invoke('getBrandWCPayRequest', {appId: 'wx0123456789abcdef', timeStamp: '141472")]
    public void A_payment_that_is_cut_off_lacks_nothing(string text) =>
        new SignatureDoctor().Examine(PaymentEvidence.Parse(text)).Should().ContainSingle().Which.Code.Should().Be(FindingCode.EvidenceCutOff);
}
