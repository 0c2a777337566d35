using System.Globalization;
using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>Mistakes in the values that a card's signature covers.</summary>
internal static class CardValueVariants
{
    private static readonly int[] CodeLengths = [8, 10, 12, 16];
    private static readonly int[] Seconds = [1, -1, 2, -2];
    private static readonly string[] OptionalOfAdd = ["code", "openid", "nonce_str"];
    private static readonly string[] OptionalOfChoose = ["location_id", "card_type", "card_id"];

    private static readonly (string Name, VariantPart Part)[] OthersLeftOut =
    [
        ("card_id", VariantPart.CardId), ("nonce_str", VariantPart.Nonce), ("timestamp", VariantPart.Timestamp), ("app_id", VariantPart.AppId),
        ("location_id", VariantPart.Location), ("card_type", VariantPart.CardType),
    ];

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
        .. LeftOut(fields, FindingCode.CardCodeLeftOut, VariantPart.Code, "code", evidence.Code),
        .. LeftOut(fields, FindingCode.CardOpenIdLeftOut, VariantPart.OpenId, "openid", evidence.OpenId),
        .. OthersLeftOut.SelectMany(other => LeftOut(fields, FindingCode.CardValueLeftOut, other.Part, other.Name, null)),
        new(FindingCode.CardValueLeftOut, VariantPart.Values, AllLeftOut, signed => new Fact(FactKind.RightWithoutField, MissingIn(signed, fields))),
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

    /// <summary>A value that the page passes was not signed, or a value that the page does not pass was signed.</summary>
    private static IEnumerable<Variant<CardAttempt>> LeftOut(CardFields fields, FindingCode code, VariantPart part, string name, string? meant)
    {
        yield return new(
            code,
            part,
            attempt => attempt.With(name, _ => ""),
            signed => new Fact(FactKind.RightWithoutField, code == FindingCode.CardValueLeftOut ? MissingIn(signed, fields) : name));
        if (!string.IsNullOrEmpty(meant))
        {
            yield return new(
                code,
                part,
                attempt => attempt[name] is null or "" ? attempt with { Values = [.. attempt.Values, new CardValue(name, meant!)] } : null,
                _ => new Fact(FactKind.RightWithField, name));
        }
    }

    /// <summary>Only the values that appear in every example were signed; the filter, or the code and the openid, were left out.</summary>
    private static CardAttempt? AllLeftOut(CardAttempt attempt)
    {
        var optional = attempt["app_id"] is null ? OptionalOfAdd : OptionalOfChoose;
        return optional.All(name => attempt[name] is { Length: > 0 })
            ? attempt with { Values = [.. attempt.Values.Select(value => optional.Contains(value.Name, StringComparer.Ordinal) ? value with { Value = "" } : value)] }
            : null;
    }

    private static string MissingIn(CardAttempt signed, CardFields fields) =>
        string.Join(", ", fields.Attempt().Values.Where(value => value.Value.Length > 0 && signed[value.Name] is not { Length: > 0 }).Select(value => value.Name));

    private static bool IsNumber(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
