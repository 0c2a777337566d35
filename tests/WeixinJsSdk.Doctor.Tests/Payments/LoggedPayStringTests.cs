using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Payments;

/// <summary>The signed strings of payments, as they stand in a log.</summary>
public sealed class LoggedPayStringTests
{
    private const string AppId = "wx0123456789abcdef";
    private const string Time = "1414561699";
    private const string Nonce = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
    private const string Package = "prepay_id=wx201410272009395522657a690389285100";

    private static readonly Func<string, string> Hmac = text => Hashes.HmacSha256(Secrets.ApiKey, text);

    [Fact]
    public void A_right_string_with_its_key_gives_no_finding()
    {
        foreach (var (hash, signType) in new[] { (Hashes.Md5, "MD5"), (Hmac, "HMAC-SHA256") })
        {
            Codes(new PayServer { Hash = hash }, signType).Should().Equal(EvidenceMissing);
        }
    }

    [Fact]
    public void A_paySign_that_is_not_the_hash_of_the_string_is_told()
    {
        Codes(new PayServer { Hash = text => Hashes.Md5(text + "x") }, "MD5").Should().Equal(SignedStringHashDiffers);
        Codes(new PayServer { Hash = text => Hashes.Md5(text + "\n") }, "MD5").Should().Equal(PayKeyWhitespace);
        Codes(new PayServer { Hash = Hmac }, "MD5").Should().Equal(PaySignTypeDiffers);
        Codes(new PayServer { Hash = Hashes.Sha1 }, "MD5").Should().Equal(PaySignTypeDiffers);
    }

    [Theory]
    [InlineData(AppId + "\n" + Time + "\n" + Nonce + "\n" + Package + "\n", null)]
    [InlineData(AppId + "\r\n" + Time + "\r\n" + Nonce + "\r\n" + Package, null)]
    [InlineData("wxfedcba9876543210\n" + Time + "\n" + Nonce + "\n" + Package + "\n", PayAppIdWrong)]
    [InlineData(AppId + "\n1414561700\n" + Nonce + "\n" + Package + "\n", TimestampDiffers)]
    [InlineData(AppId + "\n" + Time + "\nanother\n" + Package + "\n", NonceDiffers)]
    [InlineData(AppId + "\n" + Time + "\n" + Nonce + "\nwx201410272009395522657a690389285100\n", PayPrefixMissing)]
    [InlineData(AppId + "\n" + Time + "\n" + Nonce + "\nprepay_id=another\n", PayFieldMalformed)]
    [InlineData(AppId + "\n" + Time + "\n" + Nonce + "\n" + Package + "\nRSA\n", PaySignTypeSigned)]
    [InlineData(AppId + "\n" + Time + "\n" + Nonce + "\n", PayLineFeed)]
    public void The_lines_of_a_V3_string_are_compared(string text, FindingCode? expected)
    {
        var evidence = BrokenRsaPayments.Evidence($"{AppId}\n{Time}\n{Nonce}\n{Package}\n");
        (evidence.SignedString, evidence.PrivateKeyPem) = (text, null);

        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().Equal(expected ?? EvidenceMissing);
    }

    private static IEnumerable<FindingCode> Codes(PayServer server, string signType)
    {
        server.Signed["signType"] = signType;
        var evidence = server.Evidence();
        (evidence.SignType, evidence.ApiKey, evidence.OtherKeys) = (signType, null, null);
        evidence.SignedString = string.Join("&", server.Signed.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => field.Key + "=" + field.Value)) + "&key=" + Secrets.ApiKey + "\n";
        return new SignatureDoctor().Examine(evidence).Select(finding => finding.Code);
    }
}
