using System.Globalization;
using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Mistakes in the timestamp. The timestamp of wx.config may be in milliseconds too.</summary>
internal static class TimestampVariants
{
    private const int MillisecondDigits = 13;
    private const int EightHours = 8 * 60 * 60;

    public static IEnumerable<Variant<ConfigAttempt>> All { get; } =
    [
        Missing(""), Missing(null), Missing("undefined"), Missing("null"), Missing("NaN"),
        Milliseconds(time => Digits(time) == MillisecondDigits ? time / 1000 : null),
        Milliseconds(time => Digits(time) == MillisecondDigits ? (time + 500) / 1000 : null),
        Milliseconds(time => Digits(time) < MillisecondDigits ? time * 1000 : null),
        Fraction(whole => whole), Fraction(whole => whole + 1),
        .. new[] { 1, -1, 2, -2, EightHours, -EightHours }.Select(seconds => Differing(seconds, VariantUse.WithOthers)),
        .. Enumerable.Range(3, 58).SelectMany(seconds => new[] { Differing(seconds, VariantUse.Alone), Differing(-seconds, VariantUse.Alone) }),
        .. Enumerable.Range(1, 999).Select(milliseconds =>
            Milliseconds(time => Digits(time) < MillisecondDigits ? (time * 1000) + milliseconds : null, VariantUse.Alone)),
    ];

    private static Variant<ConfigAttempt> Missing(string? timestamp) => new(
        FindingCode.TimestampMissing,
        VariantPart.Timestamp,
        attempt => attempt with { Timestamp = timestamp },
        _ => timestamp is null ? new Fact(FactKind.RightWithoutField, "timestamp") : new Fact(FactKind.RightWithInstead, $"timestamp=\"{timestamp}\"", "timestamp"));

    private static Variant<ConfigAttempt> Milliseconds(Func<long, long?> change, VariantUse use = VariantUse.WithOthers) =>
        Changed(FindingCode.TimestampMilliseconds, change, use);

    private static Variant<ConfigAttempt> Differing(int seconds, VariantUse use) =>
        Changed(FindingCode.TimestampDiffers, time => time + seconds, use);

    private static Variant<ConfigAttempt> Changed(FindingCode code, Func<long, long?> change, VariantUse use) => new(
        code,
        VariantPart.Timestamp,
        attempt => long.TryParse(attempt.Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var time) && Digits(time) <= MillisecondDigits && change(time) is { } changed
            ? attempt with { Timestamp = changed.ToString(CultureInfo.InvariantCulture) }
            : null,
        signed => new Fact(FactKind.RightWithInstead, $"timestamp=\"{signed.Timestamp}\"", "timestamp"),
        use);

    /// <summary>
    /// The page received seconds with a fraction (PHP's microtime, Date.now() / 1000), and the server signed whole seconds, truncated or rounded.
    /// </summary>
    private static Variant<ConfigAttempt> Fraction(Func<long, long> change) => new(
        FindingCode.TimestampDiffers,
        VariantPart.Timestamp,
        attempt => attempt.Timestamp?.Split('.') is { Length: 2 } parts && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            ? attempt with { Timestamp = change(whole).ToString(CultureInfo.InvariantCulture) }
            : null,
        signed => new Fact(FactKind.RightWithInstead, $"timestamp=\"{signed.Timestamp}\"", "timestamp"));

    private static int Digits(long time) => time.ToString(CultureInfo.InvariantCulture).Length;
}
