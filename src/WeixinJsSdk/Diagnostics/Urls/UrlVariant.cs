namespace WeixinJsSdk;

/// <summary>A way in which the signed address comes to differ from the page's.</summary>
/// <param name="Code">Its name.</param>
/// <param name="Apply">The address that is signed by mistake; null or the same address where the mistake is none.</param>
/// <param name="Replaces">Whether it is another address altogether, so that nothing that was done before is left.</param>
internal sealed record UrlVariant(FindingCode Code, Func<string, string?> Apply, bool Replaces = false)
{
    /// <summary>A mistake in a part of the address.</summary>
    public static UrlVariant Of(FindingCode code, Func<UrlParts, UrlParts?> apply) =>
        new(code, url => UrlParts.Of(url) is { } parts ? apply(parts)?.ToString() : null);

    /// <summary>Another address.</summary>
    public static UrlVariant Instead(FindingCode code, string address) => new(code, _ => address, Replaces: true);

    /// <summary>Another address with something of the page's in it.</summary>
    public static UrlVariant Instead(FindingCode code, Func<UrlParts, string?> apply) =>
        new(code, url => UrlParts.Of(url) is { } parts ? apply(parts) : null, Replaces: true);
}
