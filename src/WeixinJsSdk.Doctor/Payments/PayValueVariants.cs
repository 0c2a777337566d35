using System.Globalization;
using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>Mistakes in the values of a payment that are possible in both V2 and V3.</summary>
/// <param name="evidence">The given evidence.</param>
/// <param name="change">Makes an attempt with other values.</param>
internal sealed class PayValueVariants<T>(PaymentEvidence evidence, Func<T, PayValues, T> change)
    where T : PayValues
{
    private const string Prefix = "prepay_id=";

    private static readonly Func<string, string>[] Nonces =
        [nonce => nonce.ToLowerInvariant(), nonce => nonce.ToUpperInvariant(), nonce => nonce.Replace("-", "")];

    private static readonly (FindingCode Code, Func<string, string> Change)[] Times =
    [
        (FindingCode.TimestampMilliseconds, time => time.Length == 13 ? time.Substring(0, 10) : time + "000"),
        .. new[] { 1, -1, 2, -2 }.Select(seconds => (FindingCode.TimestampDiffers, (Func<string, string>)(time =>
            long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number + seconds).ToString(CultureInfo.InvariantCulture) : time))),
    ];

    public IEnumerable<Variant<T>> All() =>
    [
        .. (evidence.OtherAppIds ?? []).Where(appId => !string.IsNullOrEmpty(appId)).Select(appId =>
            Of(FindingCode.PayAppIdWrong, VariantPart.AppId, values => string.IsNullOrEmpty(values.AppId) ? null : values with { AppId = appId }, values => Shown("appId", values.AppId))),
        Of(FindingCode.PayAppIdNotSigned, VariantPart.AppId, values => values with { AppId = null }, _ => new Fact(FactKind.RightWithoutField, "appId")),
        Of(FindingCode.PayPrefixMissing, VariantPart.Package, WithoutPrefix, values => Shown("package", values.Package)),
        Of(FindingCode.PayPrefixMissing, VariantPart.Package, WithPrefix, values => Shown("package", values.Package)),
        Of(FindingCode.PayFieldMalformed, VariantPart.Package, values => values with { Package = Prefix + values.Package }, values => Shown("package", values.Package)),
        Of(FindingCode.ValuesEscaped, VariantPart.Package, values => values with { Package = Percent.Component(values.Package ?? "") }, values => Shown("package", values.Package)),
        .. Times.Select(time => Of(time.Code, VariantPart.Timestamp, values => values with { Timestamp = time.Change(values.Timestamp ?? "") }, values => Shown("timeStamp", values.Timestamp))),
        Of(FindingCode.TimestampMissing, VariantPart.Timestamp, values => values with { Timestamp = null }, _ => new Fact(FactKind.RightWithoutField, "timeStamp")),
        .. Nonces.Select(nonce => Of(FindingCode.NonceDiffers, VariantPart.Nonce, values => values with { NonceStr = nonce(values.NonceStr ?? "") }, values => Shown("nonceStr", values.NonceStr))),
        Of(FindingCode.NonceMissing, VariantPart.Nonce, values => values with { NonceStr = null }, _ => new Fact(FactKind.RightWithoutField, "nonceStr")),
    ];

    private Variant<T> Of(FindingCode code, VariantPart part, Func<PayValues, PayValues?> apply, Func<T, Fact> show) => new(
        code,
        part,
        attempt =>
        {
            var before = new PayValues(attempt.AppId, attempt.Timestamp, attempt.NonceStr, attempt.Package, attempt.SignType);
            return apply(before) is { } after && after != before ? change(attempt, after) : null;
        },
        show);

    private static Fact Shown(string name, string? value) => new(FactKind.RightWithInstead, $"{name}=\"{value}\"", name);

    private static PayValues? WithoutPrefix(PayValues values) =>
        values.Package?.StartsWith(Prefix, StringComparison.Ordinal) == true ? values with { Package = values.Package.Substring(Prefix.Length) } : null;

    private static PayValues? WithPrefix(PayValues values) =>
        values.Package?.StartsWith(Prefix, StringComparison.Ordinal) == false ? values with { Package = Prefix + values.Package } : null;
}
