using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Payments;

public sealed class TwoPaymentMistakesTests
{
    /// <summary>Each changes another part, so that any two can be made together.</summary>
    private static readonly (FindingCode Code, Action<PayServer> Break)[] Mistakes =
    [
        (PayTimestampSigned, server => server.Rename("timeStamp", "timestamp")),
        (PayKeyNotAppended, server => (server.KeyForm, server.Key) = ("", "")),
        (PaySignTypeNotSigned, server => server.Signed.Remove("signType")),
        (PayAppIdWrong, server => server.Signed["appId"] = "wxfedcba9876543210"),
        (PayPrefixMissing, server => server.Signed["package"] = "wx2017033010242291fcfe0db70013231072"),
        (NonceDiffers, server => server.Signed["nonceStr"] = "5k8264iltkch16cq2502si8znmtm67vs"),
        (PaySignTypeDiffers, server => server.Hash = Hashes.Sha1),
        (PaySignLowerCase, server => server.AtThePage = page => page.PaySign = page.PaySign!.ToLowerInvariant()),
    ];

    public static TheoryData<int, int> Two => Pairs.Of(Mistakes.Length);

    [Theory]
    [MemberData(nameof(Two))]
    public void Two_mistakes_at_once_are_both_found(int one, int other)
    {
        var server = new PayServer();
        Mistakes[one].Break(server);
        Mistakes[other].Break(server);

        Codes(server.Evidence()).Should().BeEquivalentTo([Mistakes[one].Code, Mistakes[other].Code]);
    }

    [Fact]
    public void A_wrong_key_is_found_together_with_another_mistake()
    {
        var server = new PayServer { Key = Secrets.ApiV3Key };
        server.Rename("timeStamp", "timestamp");

        Codes(server.Evidence()).Should().BeEquivalentTo([PayKeyWrong, PayTimestampSigned]);
    }

    [Theory]
    [InlineData("wxfedcba9876543210\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nprepay_id=wx201410272009395522657a690389285100", PayAppIdWrong, PayLineFeed)]
    [InlineData("wx0123456789abcdef\n1414561699000\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nwx201410272009395522657a690389285100\n", TimestampMilliseconds, PayPrefixMissing)]
    public void Two_mistakes_in_the_lines_of_V3_are_both_found(string text, FindingCode one, FindingCode other) =>
        Codes(BrokenRsaPayments.Evidence(text)).Should().BeEquivalentTo([one, other]);

    private static IEnumerable<FindingCode> Codes(PaymentEvidence evidence) =>
        new SignatureDoctor().Examine(evidence).Where(finding => finding.Certainty == FindingCertainty.Proven).Select(finding => finding.Code);
}
