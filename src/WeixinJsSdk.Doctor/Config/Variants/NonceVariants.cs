using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Mistakes in the nonce.</summary>
internal static class NonceVariants
{
    private const int GuidDigits = 32;

    public static IEnumerable<Variant<ConfigAttempt>> All { get; } =
    [
        Missing(""), Missing(null), Missing("undefined"), Missing("null"),
        Differing(nonce => nonce.ToLowerInvariant()),
        Differing(nonce => nonce.ToUpperInvariant()),
        Differing(nonce => nonce.Trim()),
        Differing(nonce => nonce.Replace("-", "")),
        Differing(WithDashes),
        Differing(nonce => nonce.Length > GuidDigits ? nonce.Substring(0, GuidDigits) : nonce),
        Differing(nonce => nonce.Length > 16 ? nonce.Substring(0, 16) : nonce),
        Differing(nonce => nonce + " "),
    ];

    private static Variant<ConfigAttempt> Missing(string? nonce) => new(
        FindingCode.NonceMissing,
        VariantPart.Nonce,
        attempt => attempt with { NonceStr = nonce },
        _ => nonce is null ? new Fact(FactKind.RightWithoutField, "noncestr") : new Fact(FactKind.RightWithInstead, $"noncestr=\"{nonce}\"", "nonceStr"));

    private static Variant<ConfigAttempt> Differing(Func<string, string> change) => new(
        FindingCode.NonceDiffers,
        VariantPart.Nonce,
        attempt => attempt.NonceStr is { } nonce && change(nonce) is var changed && changed != nonce ? attempt with { NonceStr = changed } : null,
        signed => new Fact(FactKind.RightWithInstead, $"noncestr=\"{signed.NonceStr}\"", "nonceStr"));

    private static string WithDashes(string nonce) =>
        nonce.Length == GuidDigits && Guid.TryParseExact(nonce, "N", out var guid) ? guid.ToString("D") : nonce;
}
