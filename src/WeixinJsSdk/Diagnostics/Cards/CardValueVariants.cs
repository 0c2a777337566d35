using System.Globalization;

namespace WeixinJsSdk;

/// <summary>Mistakes in the values under a card's signature.</summary>
internal static class CardValueVariants
{
    private static readonly int[] CodeLengths = [8, 10, 12, 16];
    private static readonly int[] Seconds = [1, -1, 2, -2];
    private static readonly string[] OthersLeftOut = ["card_id", "nonce_str", "timestamp", "app_id", "location_id", "card_type"];

    private static readonly Func<string, string?>[] Times =
    [
        text => text.Length == 13 ? text.Substring(0, 10) : null,
        text => text.Length == 10 ? text + "000" : null,
    ];

    private static readonly Func<string, string?>[] Nonces =
    [
        nonce => nonce.ToLowerInvariant(),
        nonce => nonce.ToUpperInvariant(),
        nonce => nonce.Replace("-", ""),
    ];

    public static IEnumerable<Variant<CardAttempt>> Of(CardEvidence evidence, CardFields fields) =>
    [
        .. LeftOut(FindingCode.CardCodeLeftOut, VariantPart.Code, "code", evidence.Code),
        .. LeftOut(FindingCode.CardOpenIdLeftOut, VariantPart.OpenId, "openid", evidence.OpenId),
        .. OthersLeftOut.SelectMany(name => LeftOut(FindingCode.CardValueLeftOut, VariantPart.Values, name, null)),
        .. fields.Unsigned().Select(extra => new Variant<CardAttempt>(
            FindingCode.CardValueTooMany,
            VariantPart.Values,
            attempt => attempt with { Values = [.. attempt.Values, extra] },
            _ => new Fact(FactKind.RightWithField, extra.Name))),
        .. CodeLengths.Select(digits => new Variant<CardAttempt>(
            FindingCode.CardExtRewritten,
            VariantPart.Code,
            attempt => attempt.With("code", code => code.PadLeft(digits, '0')),
            signed => new Fact(FactKind.RightWithInstead, $"code=\"{signed["code"]}\"", "code"))),
        .. Times.Select(change => new Variant<CardAttempt>(
            FindingCode.TimestampMilliseconds,
            VariantPart.Timestamp,
            attempt => attempt.With("timestamp", change),
            signed => new Fact(FactKind.RightWithInstead, $"timestamp=\"{signed["timestamp"]}\"", "timestamp"))),
        .. Seconds.Select(seconds => new Variant<CardAttempt>(
            FindingCode.TimestampDiffers,
            VariantPart.Timestamp,
            attempt => attempt.With("timestamp", text => IsNumber(text, out var time) ? Text(time + seconds) : null),
            signed => new Fact(FactKind.RightWithInstead, $"timestamp=\"{signed["timestamp"]}\"", "timestamp"))),
        .. Nonces.Select(change => new Variant<CardAttempt>(
            FindingCode.NonceDiffers,
            VariantPart.Nonce,
            attempt => attempt.With("nonce_str", change),
            signed => new Fact(FactKind.RightWithInstead, $"nonce_str=\"{signed["nonce_str"]}\"", "nonce_str"))),
    ];

    /// <summary>Signed without it though it is handed over, or with it though it is not.</summary>
    private static IEnumerable<Variant<CardAttempt>> LeftOut(FindingCode code, VariantPart part, string name, string? meant)
    {
        yield return new(code, part, attempt => attempt.With(name, _ => ""), _ => new Fact(FactKind.RightWithoutField, name));
        if (!string.IsNullOrEmpty(meant))
        {
            yield return new(
                code,
                part,
                attempt => attempt[name] is null or "" ? attempt with { Values = [.. attempt.Values, new CardValue(name, meant!)] } : null,
                _ => new Fact(FactKind.RightWithField, name));
        }
    }

    private static bool IsNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
