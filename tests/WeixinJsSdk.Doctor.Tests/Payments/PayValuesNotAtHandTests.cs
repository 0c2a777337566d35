using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Payments;

/// <summary>Right payments of which somebody does not know everything.</summary>
public sealed class PayValuesNotAtHandTests
{
    public static TheoryData<string, bool> LeftOut => new()
    {
        { nameof(PaymentEvidence.AppId), false },
        { nameof(PaymentEvidence.Timestamp), false },
        { nameof(PaymentEvidence.NonceStr), false },
        { nameof(PaymentEvidence.Package), false },
        { nameof(PaymentEvidence.AppId), true },
        { nameof(PaymentEvidence.Timestamp), true },
        { nameof(PaymentEvidence.NonceStr), true },
        { nameof(PaymentEvidence.Package), true },
    };

    [Theory]
    [MemberData(nameof(LeftOut))]
    public void A_right_payment_is_not_called_wrong_for_a_value_that_is_not_at_hand(string name, bool isRsa)
    {
        var evidence = Right(isRsa);
        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
        evidence.OtherAppIds = [evidence.AppId!];
        typeof(PaymentEvidence).GetProperty(name)!.SetValue(evidence, null);

        var findings = new SignatureDoctor().Examine(evidence);

        findings.Should().ContainSingle(string.Join("\n", findings)).Which.Code.Should().Be(EvidenceMissing);
        findings[0].Evidence.Should().Contain(name);
    }

    [Theory]
    [InlineData("&key=***")]
    [InlineData("&key=…")]
    [InlineData("&key=<key>")]
    [InlineData("")]
    public void A_key_that_was_taken_out_was_signed_nevertheless(string end)
    {
        var evidence = Right(isRsa: false);
        evidence.SignedString = $"appId={evidence.AppId}&nonceStr={evidence.NonceStr}&package={evidence.Package}&signType=MD5&timeStamp={evidence.Timestamp}{end}\n";

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    [Fact]
    public void A_string_that_gives_the_paySign_without_a_key_was_signed_without_it()
    {
        var server = new PayServer { KeyForm = "", Key = "" };
        var evidence = server.Evidence();
        evidence.SignedString = $"appId={evidence.AppId}&nonceStr={evidence.NonceStr}&package={evidence.Package}&signType=MD5&timeStamp={evidence.Timestamp}";

        new SignatureDoctor().Examine(evidence)[0].Code.Should().Be(PayKeyNotAppended);
    }

    private static PaymentEvidence Right(bool isRsa) => isRsa
        ? BrokenRsaPayments.Evidence($"wx0123456789abcdef\n1414561699\n5K8264ILTKCH16CQ2502SI8ZNMTM67VS\nprepay_id=wx201410272009395522657a690389285100\n")
        : new PayServer().Evidence();
}
