namespace WeixinJsSdk.Doctor.Tests;

/// <summary>Scripts as people paste them, with more around the call than its object.</summary>
public sealed class PastedScriptTests
{
    [Theory]
    [InlineData("wx.config({...config, debug: true})")]
    [InlineData("wx.config({debug: true, ...config})")]
    [InlineData("wx.config({ {{ fields }} })")]
    [InlineData("wx.config({ @Html.Raw(Model.Fields), debug: true })")]
    [InlineData("wx.config({ appId: '', ...config })")]
    public void What_a_spread_brings_is_not_missing(string text)
    {
        var evidence = JsSdkEvidence.Parse(text);

        evidence.ConfigNames.Should().BeNull();
        new SignatureDoctor().Examine(evidence).Should().NotContain(finding => finding.Certainty == FindingCertainty.Proven);
    }

    [Fact]
    public void What_a_spread_brings_to_a_payment_is_not_missing() =>
        new SignatureDoctor().Examine(PaymentEvidence.Parse("wx.chooseWXPay({...pay, success(res) { done({ ok: true }); }})"))
            .Should().ContainSingle().Which.Code.Should().Be(FindingCode.EvidenceMissing);

    [Theory]
    [InlineData("var c = { appId: 'wx01' }; wx.config(c); wx.ready(function () { wx.hideMenuItems({ menuList: [] }); });")]
    [InlineData("wx.ready(function () { go({ a: 1 }); }); wx.config(c); const c = { appId: 'wx01' };")]
    [InlineData("var c = { appId: 'wx00' }; c = { appId: 'wx01' }; var cc = { appId: 'wx02' }; wx.config( c ); c = { appId: 'wx03' };")]
    [InlineData("function go() { wx.config(/* { } */ { appId: 'wx01' }); }")]
    [InlineData("// wx.config needs { }\nwx.config({ appId: 'wx01' });")]
    public void The_object_is_the_calls_own(string text) => JsSdkEvidence.Parse(text).AppId.Should().Be("wx01");

    [Theory]
    [InlineData("$.get('/sign', function (res) { wx.config(res.data); });")]
    [InlineData("wx.config(Object.assign({}, config)); wx.ready(function () {});")]
    public void An_object_of_something_else_is_not_taken_for_it(string text)
    {
        var act = () => JsSdkEvidence.Parse(text);

        act.Should().Throw<FormatException>();
    }

    [Fact]
    public void The_published_way_to_pay_is_read()
    {
        var evidence = PaymentEvidence.Parse("function onBridgeReady() { WeixinJSBridge.invoke('getBrandWCPayRequest', { 'appId': 'wx01', timeStamp: '1' }, function (res) { if (res) {} }); }");

        evidence.Should().BeEquivalentTo(new { Call = PaymentCall.GetBrandWCPayRequest, AppId = "wx01", Timestamp = "1" });
        evidence.Names.Should().Equal("appId", "timeStamp");
    }

    [Theory]
    [InlineData("[A, B]")]
    [InlineData("[...apis]")]
    [InlineData("[...['chooseImage']]")]
    [InlineData("['chooseImage', A]")]
    [InlineData("apis")]
    public void A_list_of_what_is_no_literal_is_not_known(string list) =>
        JsSdkEvidence.Parse($"wx.config({{appId: 'wx01', jsApiList: {list}}})").JsApiList.Should().BeNull();

    [Fact]
    public void A_template_with_a_variable_in_it_is_not_known() => JsSdkEvidence.Parse("wx.config({ appId: `wx${id}`, nonceStr: `n` })").Should().BeEquivalentTo(new { AppId = (string?)null, NonceStr = "n" });
}
