using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>Mistakes of V3 payments.</summary>
internal static class PayV3Variants
{
    public static IEnumerable<Variant<PayV3Attempt>> Of(PaymentEvidence evidence) =>
    [
        Lines("\n", "", "…\\npackage"),
        Lines("\r\n", "\r\n", "…\\r\\npackage\\r\\n"),
        Lines("\r\n", "", "…\\r\\npackage"),
        Lines("\\n", "\\n", "…\\\\npackage\\\\n"),
        Lines("", "", "appIdtimeStampnonceStrpackage"),
        Lines("\n", "\n\n", "…\\npackage\\n\\n"),
        Written(FindingCode.PaySignTypeSigned, attempt => new PayV3Attempt(attempt.AppId, attempt.Timestamp, attempt.NonceStr, attempt.Package, null).Text() + attempt.SignType + "\n", "…\\npackage\\nsignType\\n"),
        Written(FindingCode.PaySignTypeSigned, attempt => $"{attempt.AppId}\n{attempt.Timestamp}\n{attempt.NonceStr}\n{attempt.Package}\n{attempt.SignType}", "…\\npackage\\nsignType"),
        Written(
            FindingCode.PayTextOfOtherVersion,
            attempt => $"appId={attempt.AppId}&nonceStr={attempt.NonceStr}&package={attempt.Package}&signType={attempt.SignType}&timeStamp={attempt.Timestamp}",
            "appId=…&nonceStr=…&package=…&signType=…&timeStamp=…"),
        Written(FindingCode.SignedFieldOrder, attempt => new PayV3Attempt(attempt.AppId ?? "", attempt.NonceStr ?? "", attempt.Timestamp ?? "", attempt.Package ?? "", null).Text(), "appId\\nnonceStr\\ntimeStamp\\npackage\\n"),
        .. new PayValueVariants<PayV3Attempt>(evidence, (attempt, values) =>
            attempt with { AppId = values.AppId, Timestamp = values.Timestamp, NonceStr = values.NonceStr, Package = values.Package }).All(),
    ];

    private static Variant<PayV3Attempt> Lines(string lineEnd, string lastEnd, string shown) => new(
        FindingCode.PayLineFeed, VariantPart.Lines, attempt => attempt with { LineEnd = lineEnd, LastEnd = lastEnd }, _ => new Fact(FactKind.RightWhenPadded, shown));

    private static Variant<PayV3Attempt> Written(FindingCode code, Func<PayV3Attempt, string> written, string shown) => new(
        code, VariantPart.Lines, attempt => attempt with { Written = written }, _ => new Fact(FactKind.RightWhenPadded, shown));
}
