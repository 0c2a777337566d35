using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>A mistake that makes the signed address differ from the page's address.</summary>
/// <param name="Code">The finding that reports the mistake.</param>
/// <param name="Apply">Returns the address that the mistake produces, or null or the same address if the mistake does not apply.</param>
/// <param name="Use">Whether the search combines the mistake with others.</param>
internal sealed record UrlVariant(FindingCode Code, Func<string, string?> Apply, VariantUse Use = VariantUse.WithOthers)
{
    /// <summary>Whether developers make this mistake more often than others.</summary>
    public bool IsCommon { get; init; }

    /// <summary>Returns this variant marked as a guess, which the search combines only with the commonest mistakes.</summary>
    public UrlVariant AsGuess() => this with { Use = VariantUse.Alone };

    /// <summary>Returns this variant marked as one of the commonest mistakes, which the search combines with guesses too.</summary>
    public UrlVariant AsCommon() => AsCommonIf(true);

    /// <summary>Returns this variant, marked as one of the commonest mistakes if the condition holds.</summary>
    public UrlVariant AsCommonIf(bool isCommon) => this with { IsCommon = isCommon };

    /// <summary>A mistake in one part of the address.</summary>
    public static UrlVariant Of(FindingCode code, Func<UrlParts, UrlParts?> apply) =>
        new(code, url => UrlParts.Of(url) is { } parts ? apply(parts)?.ToString() : null);

    /// <summary>Another address that replaces the page's address.</summary>
    public static UrlVariant Instead(FindingCode code, string address) => new(code, _ => address, VariantUse.NotAfterItsLike);

    /// <summary>Another address that is derived from the page's address and replaces it.</summary>
    public static UrlVariant Instead(FindingCode code, Func<UrlParts, string?> apply) =>
        new(code, url => UrlParts.Of(url) is { } parts ? apply(parts) : null, VariantUse.NotAfterItsLike);
}
