using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>A way in which the signed address comes to differ from the page's.</summary>
/// <param name="Code">Its name.</param>
/// <param name="Apply">The address that is signed by mistake; null or the same address where the mistake is none.</param>
/// <param name="Use">Whether it is tried together with others.</param>
internal sealed record UrlVariant(FindingCode Code, Func<string, string?> Apply, VariantUse Use = VariantUse.WithOthers)
{
    /// <summary>Whether people make it more often than others.</summary>
    public bool IsCommon { get; init; }

    /// <summary>The same as a mere guess: worth trying together with the commonest mistakes alone.</summary>
    public UrlVariant AsGuess() => this with { Use = VariantUse.Alone };

    /// <summary>The same as one of the commonest mistakes: tried together with guesses too.</summary>
    public UrlVariant AsCommon() => AsCommonIf(true);

    /// <summary>The same as one of the commonest mistakes, if it is one.</summary>
    public UrlVariant AsCommonIf(bool isCommon) => this with { IsCommon = isCommon };

    /// <summary>A mistake in a part of the address.</summary>
    public static UrlVariant Of(FindingCode code, Func<UrlParts, UrlParts?> apply) =>
        new(code, url => UrlParts.Of(url) is { } parts ? apply(parts)?.ToString() : null);

    /// <summary>Another address.</summary>
    public static UrlVariant Instead(FindingCode code, string address) => new(code, _ => address, VariantUse.NotAfterItsLike);

    /// <summary>Another address with something of the page's in it.</summary>
    public static UrlVariant Instead(FindingCode code, Func<UrlParts, string?> apply) =>
        new(code, url => UrlParts.Of(url) is { } parts ? apply(parts) : null, VariantUse.NotAfterItsLike);
}
