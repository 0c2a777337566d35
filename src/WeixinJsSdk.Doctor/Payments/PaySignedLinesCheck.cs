using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Secrets;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>Compares the lines of a signed V3 string with what the page passes. Line ends are not compared, since logs and forms change them.</summary>
internal static class PaySignedLinesCheck
{
    private static readonly char[] LineFeed = ['\n'];

    public static void Check(PaymentEvidence evidence, FindingList findings)
    {
        var lines = evidence.SignedString!.Trim().Split(LineFeed).Select(line => line.Trim('\r')).ToArray();
        (string Name, string? Value, FindingCode Code)[] right =
        [
            ("appId", evidence.AppId, FindingCode.PayAppIdWrong),
            ("timeStamp", evidence.Timestamp, FindingCode.TimestampDiffers),
            ("nonceStr", evidence.NonceStr, FindingCode.NonceDiffers),
            ("package", evidence.Package, FindingCode.PayFieldMalformed),
        ];
        if (lines.Length == right.Length + 1 && lines[right.Length] == "RSA")
        {
            findings.Add(FindingCode.PaySignTypeSigned, FindingCertainty.Proven, new Fact(FactKind.Seen, "signType"));
        }
        else if (lines.Length != right.Length)
        {
            findings.Add(FindingCode.PayLineFeed, FindingCertainty.Likely, new Fact(FactKind.FieldIs, "lines", FormattableString.Invariant($"{lines.Length}")));
            return;
        }

        for (var i = 0; i < right.Length; i++)
        {
            var (name, value, code) = right[i];
            if (!string.IsNullOrEmpty(value) && value != lines[i])
            {
                var isPrefix = name == "package" && value == "prepay_id=" + lines[i];
                findings.Add(isPrefix ? FindingCode.PayPrefixMissing : code, FindingCertainty.Proven, new Fact(FactKind.FieldsDiffer, name, value!, SignedValue.ShownLine(lines[i], value!, name)));
            }
        }
    }
}
