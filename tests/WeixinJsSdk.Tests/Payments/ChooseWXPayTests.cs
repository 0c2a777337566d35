using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Payments;

public sealed class ChooseWXPayTests
{
    private const string AppId = "wxd678efh567hg6787";
    private const string ApiKey = "qazwsxedcrfvtgbyhnujmikolp111111";
    private const string PrepayId = "wx2017033010242291fcfe0db70013231072";
    private const string NonceStr = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
    private const string Md5Sign = "22D9B4E54AB1950F51E0649E8810ACD6";
    private const string HmacSign = "FB9D1EFB5C509131BBFF729F88A99CA2DE9B724D06D3B3262832A53083862BC0";

    private static readonly FakeTimeProvider Clock = new(DateTimeOffset.FromUnixTimeSeconds(1490840662));

    [Theory]
    [InlineData(PaySignType.Md5, "MD5", Md5Sign, "en-US")]
    [InlineData(PaySignType.HmacSha256, "HMAC-SHA256", HmacSign, "en-US")]
    [InlineData(PaySignType.Md5, "MD5", Md5Sign, "tr-TR")]
    [InlineData(PaySignType.HmacSha256, "HMAC-SHA256", HmacSign, "th-TH")]
    public void The_V2_key_signs_as_published_and_the_JSON_is_what_chooseWXPay_takes(PaySignType signType, string name, string sign, string culture)
    {
        using var _ = new InCulture(culture);

        var pay = V2(signType).SignChooseWXPay(new PaySignRequest(PrepayId) { NonceStr = NonceStr });

        var json = $$"""{"timestamp":"1490840662","nonceStr":"{{NonceStr}}","package":"prepay_id={{PrepayId}}","signType":"{{name}}","paySign":"{{sign}}"}""";
        pay.ToJson().Should().Be(json);
        JsonSerializer.Serialize(pay).Should().Be(json);
    }

    [Fact]
    public void The_shape_for_the_bridge_has_the_appId_and_a_capital_S()
    {
        var pay = V2(PaySignType.Md5).SignGetBrandWCPayRequest(new PaySignRequest(PrepayId) { NonceStr = NonceStr });

        const string Json = $$"""{"appId":"{{AppId}}","timeStamp":"1490840662","nonceStr":"{{NonceStr}}","package":"prepay_id={{PrepayId}}","signType":"MD5","paySign":"{{Md5Sign}}"}""";
        pay.ToJson().Should().Be(Json);
        JsonSerializer.Serialize(pay).Should().Be(Json);
        V2(PaySignType.Md5).SignGetBrandWCPayRequest(PrepayId).Package.Should().Be("prepay_id=" + PrepayId);
    }

    [Fact]
    public void A_prepay_id_works_with_and_without_its_prefix()
    {
        var signer = V2(PaySignType.Md5);

        signer.SignChooseWXPay(PrepayId).Package.Should().Be("prepay_id=" + PrepayId);
        signer.SignChooseWXPay("prepay_id=" + PrepayId).Package.Should().Be("prepay_id=" + PrepayId);
        signer.SignChooseWXPay(new PaySignRequest("prepay_id=" + PrepayId) { NonceStr = NonceStr }).PaySign.Should().Be(Md5Sign);
    }

    [Fact]
    public void Each_payment_has_a_fresh_nonce_and_the_present_second()
    {
        var first = V2(PaySignType.Md5).SignChooseWXPay(PrepayId);
        var second = V2(PaySignType.Md5).SignChooseWXPay(PrepayId);

        first.Timestamp.Should().Be("1490840662");
        first.NonceStr.Should().MatchRegex("^[A-Za-z0-9]{16}$").And.NotBe(second.NonceStr);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("prepay_id=")]
    [InlineData(" ")]
    [InlineData("wx1\n")]
    [InlineData("wx1&key=2")]
    [InlineData("prepay_id=prepay_id=wx1")]
    public void What_is_no_prepay_id_is_an_error(string? prepayId)
    {
        var signer = V2(PaySignType.Md5);

        FluentActions.Invoking(() => signer.SignChooseWXPay(prepayId!)).Should().Throw<ArgumentException>().WithParameterName(nameof(prepayId));
        FluentActions.Invoking(() => signer.SignChooseWXPay(new PaySignRequest(prepayId!))).Should().Throw<ArgumentException>().WithParameterName("PrepayId");
        FluentActions.Invoking(() => signer.SignGetBrandWCPayRequest(prepayId!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_nonce_or_time_that_breaks_its_rule_is_an_error()
    {
        var signer = V2(PaySignType.Md5);

        FluentActions.Invoking(() => signer.SignChooseWXPay(new PaySignRequest(PrepayId) { NonceStr = new string('n', 33) }))
            .Should().Throw<ArgumentException>().WithParameterName("NonceStr");
        FluentActions.Invoking(() => signer.SignChooseWXPay(new PaySignRequest(PrepayId) { Timestamp = 1490840662000 }))
            .Should().Throw<ArgumentException>().WithParameterName("Timestamp");
        FluentActions.Invoking(() => signer.SignChooseWXPay((PaySignRequest)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_JSON_cannot_end_a_script() =>
        V2(PaySignType.Md5).SignChooseWXPay("</script>'").ToJson().Should().NotContainAny("<", ">", "'");

    private static PaySigner V2(PaySignType signType) => new(AppId, new WeixinPaymentOptions { SignType = signType, ApiKey = ApiKey }, Clock);
}
