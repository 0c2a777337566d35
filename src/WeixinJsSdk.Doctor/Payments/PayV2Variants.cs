using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>Mistakes of V2 payments.</summary>
internal static class PayV2Variants
{
    private const string HmacName = "HMAC-SHA256";

    private static readonly (FindingCode Code, string[] Names)[] WrongNames =
    [
        (FindingCode.PayTimestampSigned, ["appId", "timestamp", "nonceStr", "package", "signType"]),
        (FindingCode.PayNameSigned, ["appid", "timeStamp", "nonceStr", "package", "signType"]),
        (FindingCode.PayNameSigned, ["appId", "timeStamp", "noncestr", "package", "signType"]),
        (FindingCode.PayNameSigned, ["appid", "timestamp", "noncestr", "package", "signtype"]),
        (FindingCode.PayNameSigned, ["appid", "timestamp", "nonce_str", "package", "sign_type"]),
        (FindingCode.PayNameSigned, ["appid", "timestamp", "noncestr", "package", "signType"]),
        (FindingCode.PayNameSigned, ["appid", "timestamp", "nonceStr", "package", "signType"]),
    ];

    private static readonly (string Shown, Func<string, string> Change)[] Surroundings =
    [
        ("key + \"\\n\"", key => key + "\n"), ("key + \"\\r\\n\"", key => key + "\r\n"), ("key + \" \"", key => key + " "), ("\" \" + key", key => " " + key), ("trim(key)", key => key.Trim()),
    ];

    public static IEnumerable<Variant<PayV2Attempt>> Of(PaymentEvidence evidence) =>
    [
        .. WrongNames.Select(wrong => new Variant<PayV2Attempt>(
            wrong.Code, VariantPart.Names, attempt => attempt with { Names = wrong.Names }, signed => new Fact(FactKind.RightForNames, string.Join(", ", signed.Names)))),
        new(FindingCode.PaySignTypeNotSigned, VariantPart.SignType, attempt => attempt with { SignType = null }, _ => new Fact(FactKind.RightWithoutField, "signType")),
        .. (evidence.OtherKeys ?? []).Where(key => !string.IsNullOrEmpty(key)).Select((key, index) => Keyed(
            FindingCode.PayKeyWrong, _ => key, FormattableString.Invariant($"{nameof(evidence.OtherKeys)}[{index}]"))),
        .. Surroundings.Select(white => Keyed(FindingCode.PayKeyWhitespace, white.Change, white.Shown)),
        Keyed(FindingCode.PayKeyWrong, key => key.ToLowerInvariant(), "lower(key)"),
        Keyed(FindingCode.PayKeyWrong, key => key.ToUpperInvariant(), "upper(key)"),
        Joined((fields, _) => fields, "…&timeStamp=…"),
        Joined((fields, key) => fields + key, "…&timeStamp=…***"),
        Joined((fields, key) => fields + "&" + key, "…&timeStamp=…&***"),
        Joined((fields, key) => fields + "key=" + key, "…&timeStamp=…key=***"),
        Joined((fields, key) => "key=" + key + "&" + fields, "key=***&appId=…"),
        Hashed("MD5", null), Hashed(HmacName, PlainHash.HmacSha256),
        SignedAs("MD5", null), SignedAs(HmacName, PlainHash.HmacSha256),
        SignedAs("SHA1", (_, text) => Sha1Hex.Compute(text)),
        new(FindingCode.PaySignTypeDiffers, VariantPart.Encoding, attempt => attempt with { Hash = (_, text) => Sha1Hex.Compute(text) }, _ => new Fact(FactKind.RightWithHash, "SHA1")),
        new(FindingCode.PaySignTypeDiffers, VariantPart.Encoding, attempt => attempt with { Hash = (_, text) => PlainHash.Sha256(text) }, _ => new Fact(FactKind.RightWithHash, "SHA-256")),
        new(FindingCode.SignedFieldOrder, VariantPart.Order, attempt => attempt with { IsSorted = false }, signed => new Fact(FactKind.RightForNames, string.Join(", ", signed.Names))),
        new(
            FindingCode.PayTextOfOtherVersion,
            VariantPart.Lines,
            attempt => attempt with { Joined = (_, _) => new PayV3Attempt(attempt.AppId ?? "", attempt.Timestamp ?? "", attempt.NonceStr ?? "", attempt.Package ?? "", null).Text() },
            _ => new Fact(FactKind.RightWhenPadded, "appId\\ntimeStamp\\nnonceStr\\npackage\\n")),
        .. new PayValueVariants<PayV2Attempt>(evidence, (attempt, values) =>
            attempt with { AppId = values.AppId, Timestamp = values.Timestamp, NonceStr = values.NonceStr, Package = values.Package }).All(),
    ];

    private static Variant<PayV2Attempt> Keyed(FindingCode code, Func<string, string> change, string shown) => new(
        code,
        VariantPart.Key,
        attempt => change(attempt.Key) is var key && key != attempt.Key ? attempt with { Key = key } : null,
        _ => new Fact(FactKind.RightWithInstead, shown, "ApiKey"));

    private static Variant<PayV2Attempt> Joined(Func<string, string, string> joined, string shown) => new(
        FindingCode.PayKeyNotAppended, VariantPart.Lines, attempt => attempt with { Joined = joined }, _ => new Fact(FactKind.RightWhenPadded, shown));

    /// <summary>Another hash was used, with the signType that the page passes.</summary>
    private static Variant<PayV2Attempt> Hashed(string name, Func<string, string, string>? hash) => new(
        FindingCode.PaySignTypeDiffers, VariantPart.Encoding, attempt => attempt.Hash == hash ? null : attempt with { Hash = hash }, _ => new Fact(FactKind.RightWithHash, name));

    /// <summary>Another hash was used, and its own signType was signed.</summary>
    private static Variant<PayV2Attempt> SignedAs(string name, Func<string, string, string>? hash) => new(
        FindingCode.PaySignTypeDiffers,
        VariantPart.Encoding,
        attempt => attempt with { Hash = hash, SignType = name },
        _ => new Fact(FactKind.RightWithInstead, $"signType=\"{name}\"", "signType"));
}
