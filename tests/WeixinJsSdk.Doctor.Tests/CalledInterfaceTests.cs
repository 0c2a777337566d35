namespace WeixinJsSdk.Doctor.Tests;

/// <summary>A text that names several interfaces, of which one is called.</summary>
public sealed class CalledInterfaceTests
{
    private const string Config = "wx.config({ appId: 'wx0123456789abcdef', jsApiList: ['chooseCard', 'chooseInvoice', 'addCard', 'chooseWXPay'] }); ";
    private const string Choice = "({ timestamp: 1, nonceStr: 'n', signType: 'SHA1', cardSign: 'c' })";
    private const string Pay = "{ timestamp: 1490840662, nonceStr: 'n', package: 'prepay_id=wx1', signType: 'MD5', paySign: 'p' }";
    private const string BridgePay = "{ appId: 'wx01', timeStamp: '1490840662', nonceStr: 'n', package: 'prepay_id=wx1', signType: 'MD5', paySign: 'p' }";

    [Theory]
    [InlineData(Config + "wx.chooseCard" + Choice, CardCall.ChooseCard)]
    [InlineData(Config + "wx.chooseInvoice" + Choice, CardCall.ChooseInvoice)]
    [InlineData(Config + "wx.invoke('chooseInvoice', { timestamp: 1, nonceStr: 'n', signType: 'SHA1', cardSign: 'c' })", CardCall.ChooseInvoice)]
    [InlineData("// unlike wx.chooseInvoice({})\nwx.chooseCard" + Choice, CardCall.ChooseCard)]
    [InlineData("// before: wx.addCard({ cardList: [] })\nwx.chooseCard" + Choice, CardCall.ChooseCard)]
    [InlineData("wx.chooseCard(choice); /* chooseInvoice */ var choice = { timestamp: 1, nonceStr: 'n', signType: 'SHA1', cardSign: 'c' };", CardCall.ChooseCard)]
    [InlineData("chooseInvoice: { timestamp: 1, nonceStr: 'n', signType: 'SHA1', cardSign: 'c' }", CardCall.ChooseInvoice)]
    public void The_choice_that_is_called_is_judged(string text, CardCall call) =>
        CardEvidence.Parse(text).Should().BeEquivalentTo(new { Call = call, NonceStr = "n", Signature = "c" });

    [Theory]
    [InlineData("// instead of getBrandWCPayRequest\nwx.chooseWXPay(" + Pay + ")")]
    [InlineData("if (isSdk) { wx.chooseWXPay(" + Pay + "); } else { WeixinJSBridge.invoke('getBrandWCPayRequest', pay, back); }")]
    [InlineData("wx.chooseWXPay(" + Pay + "); WeixinJSBridge.invoke('getBrandWCPayRequest', " + BridgePay + ", back);")]
    [InlineData("// WeixinJSBridge.invoke('getBrandWCPayRequest', " + BridgePay + ", back);\nwx.chooseWXPay(" + Pay + ");")]
    [InlineData("wx.config({ jsApiList: ['getBrandWCPayRequest', 'chooseWXPay'] }); var answer = " + Pay)]
    public void A_payment_that_only_names_the_bridge_does_not_go_over_it(string text)
    {
        var evidence = PaymentEvidence.Parse(text);

        evidence.Should().BeEquivalentTo(new { Call = PaymentCall.ChooseWXPay, NonceStr = "n", Timestamp = "1490840662" });
        new SignatureDoctor().Examine(evidence).Should().NotContain(finding => finding.Code == FindingCode.PayTimestampName || finding.Code == FindingCode.PayFieldMalformed);
    }

    [Theory]
    [InlineData("// instead of wx.chooseWXPay\nWeixinJSBridge.invoke('getBrandWCPayRequest', " + BridgePay + ", back);")]
    [InlineData("if (isSdk) { wx.chooseWXPay(pay); } else { WeixinJSBridge.invoke(\n'getBrandWCPayRequest', " + BridgePay + ", back); }")]
    [InlineData("// wx.chooseWXPay(" + Pay + ");\nWeixinJSBridge.invoke(\"getBrandWCPayRequest\", " + BridgePay + ", back);")]
    [InlineData("getBrandWCPayRequest: " + BridgePay)]
    public void A_payment_over_the_bridge_may_name_the_other_call(string text) =>
        PaymentEvidence.Parse(text).Should().BeEquivalentTo(new { Call = PaymentCall.GetBrandWCPayRequest, AppId = "wx01", Timestamp = "1490840662" });
}
