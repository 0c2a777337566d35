using WeixinJsSdk.Signing;

namespace WeixinJsSdk.Tests.Payments;

public sealed class PaySignatureTests
{
    private const string ApiKey = "192006250b4c09247ec02edce69f6a2d";

    private static readonly KeyValuePair<string, string?>[] Order =
    [
        new("nonce_str", "ibuaiVcKdpRxkhJA"),
        new("mch_id", "10000100"),
        new("device_info", "1000"),
        new("body", "test"),
        new("appid", "wxd930ea5d5a258f4f"),
    ];

    [Fact]
    public void The_published_MD5_vector_is_reproduced() =>
        PaySignature.Md5(Order, ApiKey).Should().Be("9A0A8659F005D6984697E2CA0A9CF3B7");

    [Fact]
    public void The_published_HMAC_vector_is_reproduced() =>
        PaySignature.HmacSha256(Order, ApiKey).Should().Be("6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6");

    [Fact]
    public void Empty_fields_and_sign_are_left_out() =>
        PaySignature.Md5([.. Order, new("attach", ""), new("detail", null), new("sign", "XYZ")], ApiKey)
            .Should().Be("9A0A8659F005D6984697E2CA0A9CF3B7");

    [Fact]
    public void The_text_of_V3_has_four_lines_that_all_end_with_a_line_feed() =>
        PaySignature.V3Text("wx8888888888888888", "1414561699", "5K8264ILTKCH16CQ2502SI8ZNMTM67VS", "prepay_id=wx201410272009395522657a690389285100")
            .Should().Be("wx8888888888888888\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nprepay_id=wx201410272009395522657a690389285100\n");
}
