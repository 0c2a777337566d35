using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Payments;

/// <summary>What a payment's fields tell before anything is computed.</summary>
public sealed class PayFormTests
{
    [Theory]
    [InlineData(PaymentCall.ChooseWXPay, "timestamp,nonceStr,package,signType,paySign", EvidenceMissing)]
    [InlineData(PaymentCall.ChooseWXPay, "timestamp,timeStamp,nonceStr,package,signType,paySign", EvidenceMissing)]
    [InlineData(PaymentCall.ChooseWXPay, "timeStamp,nonceStr,package,signType,paySign", PayTimestampName)]
    [InlineData(PaymentCall.ChooseWXPay, "timestamp,nonceStr,signType,paySign", PayFieldMalformed)]
    [InlineData(PaymentCall.GetBrandWCPayRequest, "appId,timeStamp,nonceStr,package,signType,paySign", EvidenceMissing)]
    [InlineData(PaymentCall.GetBrandWCPayRequest, "appId,timestamp,nonceStr,package,signType,paySign", PayTimestampName)]
    [InlineData(PaymentCall.GetBrandWCPayRequest, "timeStamp,nonceStr,package,signType,paySign", PayFieldMalformed)]
    [InlineData(PaymentCall.GetBrandWCPayRequest, "appId,timeStamp,nonceStr,package,paySign", PaySignTypeMissing)]
    public void Each_interface_takes_names_of_its_own(PaymentCall call, string names, FindingCode expected) =>
        Codes(new PaymentEvidence { Call = call, Names = names.Split(',') }).Should().Equal(expected);

    [Theory]
    [InlineData("MD5", null, EvidenceMissing)]
    [InlineData("RSA", "RSA", EvidenceMissing)]
    [InlineData("RSA", "MD5", PaySignTypeDiffers)]
    [InlineData("SHA1", "SHA1", PaySignTypeDiffers)]
    [InlineData("md5", null, PaySignTypeDiffers)]
    [InlineData("", null, PaySignTypeMissing)]
    [InlineData(null, "MD5", EvidenceMissing)]
    public void The_signType_must_be_one_of_three_and_the_orders(string? signType, string? orderSignType, FindingCode expected) =>
        Codes(new PaymentEvidence { SignType = signType, OrderSignType = orderSignType }).Should().Equal(expected);

    [Fact]
    public void An_empty_signType_is_told_also_where_its_name_is_handed_over() =>
        Codes(new PaymentEvidence { SignType = "", Names = ["timestamp", "nonceStr", "package", "signType", "paySign"] }).Should().Equal(PaySignTypeMissing);

    [Theory]
    [InlineData("149084066", EvidenceMissing)]
    [InlineData("14908406", PayFieldMalformed)]
    [InlineData("149084066200", PayFieldMalformed)]
    [InlineData("149084066x", PayFieldMalformed)]
    public void The_form_of_the_time_is_looked_at(string timestamp, FindingCode expected) =>
        Codes(new PaymentEvidence { Timestamp = timestamp }).Should().Equal(expected);

    [Theory]
    [InlineData(32, EvidenceMissing)]
    [InlineData(33, PayFieldMalformed)]
    public void A_nonce_of_more_than_32_characters_is_told(int length, FindingCode expected) =>
        Codes(new PaymentEvidence { NonceStr = new string('n', length) }).Should().Equal(expected);

    [Theory]
    [InlineData("https://shop.example.com/pay/cart?id=1", "https://shop.example.com/pay/", EvidenceMissing)]
    [InlineData("https://shop.example.com/pay/", " shop.example.com/pay", EvidenceMissing)]
    [InlineData("https://shop.example.com", "https://SHOP.example.com/", EvidenceMissing)]
    [InlineData("https://shop.example.com/paying", "https://shop.example.com/pay/", PayDirectory)]
    [InlineData("http://shop.example.com/pay/cart", "https://shop.example.com/pay/", PayDirectory)]
    [InlineData("https://www.example.com/pay/cart", "https://shop.example.com/pay/", PayDirectory)]
    [InlineData("https://shop.example.com/pay/cart", "https://", PayDirectory)]
    [InlineData("no address", "https://shop.example.com/pay/", EvidenceMissing)]
    public void The_page_is_held_against_the_payment_directories(string page, string directory, FindingCode expected) =>
        Codes(new PaymentEvidence { PageUrl = page, PaymentDirectories = [directory] }).Should().Equal(expected);

    [Fact]
    public void A_payment_says_nothing_of_the_age_of_the_script() =>
        Codes(new PaymentEvidence { ScriptUrl = "https://res.wx.qq.com/open/js/jweixin-1.0.0.js" }).Should().Equal(EvidenceMissing);

    [Theory]
    [InlineData("0123456789ABCDEF0123456789ABCDEF", "MD5")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF", null)]
    [InlineData("0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF", "HMAC-SHA256")]
    public void Of_a_signature_with_nothing_but_its_key_is_said_what_else_to_paste(string paySign, string? signType) =>
        Codes(new PaymentEvidence { PaySign = paySign, SignType = signType, ApiKey = Secrets.ApiKey }).Should().Equal(EvidenceMissing);

    [Fact]
    public void Of_an_RSA_signature_with_nothing_but_its_key_is_said_what_else_to_paste()
    {
        var evidence = BrokenRsaPayments.Evidence("something else");

        Codes(new PaymentEvidence { PaySign = evidence.PaySign, PrivateKeyPem = evidence.PrivateKeyPem }).Should().Equal(EvidenceMissing);
    }

    [Fact]
    public void A_time_that_is_no_number_is_told_beside_a_signature_that_nothing_explains()
    {
        var server = new PayServer { AtThePage = page => page.Timestamp = "soon" };

        Codes(server.Evidence()).Should().Equal(PayFieldMalformed, SignatureNotReproduced);
    }

    [Theory]
    [InlineData(Secrets.ApiV3Key, PayKeyWrong)]
    [InlineData("never-seen", EvidenceMissing)]
    public void With_another_key_alone_it_is_still_recognised(string key, FindingCode expected)
    {
        var evidence = new PayServer { Key = key }.Evidence();
        evidence.ApiKey = null;

        Codes(evidence).Should().Equal(expected);
    }

    private static IEnumerable<FindingCode> Codes(PaymentEvidence evidence) => new SignatureDoctor().Examine(evidence).Select(finding => finding.Code);
}
