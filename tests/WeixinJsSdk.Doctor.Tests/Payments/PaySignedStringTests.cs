using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Payments;

/// <summary>What the signed string of a V2 payment tells where no key is at hand.</summary>
public sealed class PaySignedStringTests
{
    private const string Key = "&key=" + Secrets.ApiKey;

    private static readonly string Right = new PayServer { KeyForm = "", Key = "" }.SignedString;

    public static TheoryData<FindingCode, string> Strings => new()
    {
        { PayAppIdNotSigned, Without("appId") },
        { PaySignTypeNotSigned, Without("signType") },
        { PayFieldMalformed, Without("package") },
        { PayNameSigned, Right.Replace("appId=", "appid=") + Key },
        { PayNameSigned, Right.Replace("nonceStr=", "nonce_str=") + Key },
        { PayTimestampSigned, Right.Replace("timeStamp=", "timestamp=") + Key },
        { PayAppIdWrong, With("appId", "wxfedcba9876543210") },
        { TimestampDiffers, With("timeStamp", "1490840663") },
        { NonceDiffers, With("nonceStr", "another") },
        { PayPrefixMissing, With("package", "wx2017033010242291fcfe0db70013231072") },
        { PayFieldMalformed, With("package", "prepay_id=wx2017033010242291fcfe0db70013231073") },
        { PaySignTypeDiffers, With("signType", "HMAC-SHA256") },
    };

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_signed_string_is_compared_field_by_field(FindingCode expected, string signedString)
    {
        var findings = new SignatureDoctor().Examine(Evidence(signedString));

        findings.Should().ContainSingle(string.Join("\n", findings)).Which.Code.Should().Be(expected);
        findings[0].Certainty.Should().Be(FindingCertainty.Proven);
    }

    [Fact]
    public void A_value_that_the_page_lost_the_end_of_is_no_key_that_lacks_its_name()
    {
        var evidence = Evidence(Right + Key);
        evidence.Package = "prepay_id=";

        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().Contain(PayFieldMalformed).And.NotContain(PayKeyNotAppended);
    }

    [Fact]
    public void Another_order_than_the_signed_one_is_shown()
    {
        var finding = new SignatureDoctor().Examine(Evidence(With("package", "prepay_id=wx1")))[0];

        finding.Evidence.Should().Be("package is \"prepay_id=wx2017033010242291fcfe0db70013231072\" at the page and \"prepay_id=wx1\" in what was signed.");
    }

    [Fact]
    public void A_string_without_fields_is_passed_over_and_the_signature_is_examined()
    {
        var evidence = new PayServer { Key = Secrets.ApiV3Key }.Evidence();
        evidence.SignedString = "nothing & nothing";

        new SignatureDoctor().Examine(evidence)[0].Code.Should().Be(PayKeyWrong);
    }

    [Fact]
    public void A_right_string_gives_no_finding()
    {
        var server = new PayServer();
        var evidence = server.Evidence();
        evidence.SignedString = server.SignedString;

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    private static string With(string name, string value)
    {
        var server = new PayServer();
        server.Signed[name] = value;
        return server.SignedString;
    }

    private static string Without(string name)
    {
        var server = new PayServer();
        server.Signed.Remove(name);
        return server.SignedString;
    }

    private static PaymentEvidence Evidence(string signedString)
    {
        var evidence = new PayServer().Evidence();
        (evidence.SignedString, evidence.ApiKey, evidence.OtherKeys) = (signedString, null, null);
        return evidence;
    }
}
