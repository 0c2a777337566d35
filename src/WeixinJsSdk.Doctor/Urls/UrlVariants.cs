namespace WeixinJsSdk.Doctor.Urls;

/// <summary>All mistakes that make a signed address differ from the page's address, the likelier ones first.</summary>
internal static class UrlVariants
{
    private static readonly UrlVariant[] Common = [.. QueryVariants.All, .. EscapingVariants.All, .. PathVariants.All, .. OriginVariants.All];

    public static UrlVariant[] For(PageAddress page, JsSdkEvidence evidence) =>
    [
        .. page.Hash.Length > 0 ? [PathVariants.Keeping(page.Hash)] : Array.Empty<UrlVariant>(),
        .. OtherAddresses.Given(evidence.LandingUrl, evidence.EndpointUrl, evidence.OtherUrls),
        .. Common,
        .. (evidence.SafeDomains ?? []).Select(domain => UrlVariant.Of(FindingCode.UrlHostDiffers, url => url with { Host = SafeDomain.HostOf(domain), Port = "" })),
        .. OtherAddresses.Guessed(evidence.AppId),
    ];
}
