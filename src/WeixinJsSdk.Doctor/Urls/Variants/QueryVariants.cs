using WeixinJsSdk.Doctor.Evidence;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Mistakes in the query, the more specific ones before the more general ones.</summary>
internal static class QueryVariants
{
    private const int MostParameters = 8;

    private static readonly string[] WhatSharingAppends =
        ["from=singlemessage&isappinstalled=0", "from=groupmessage&isappinstalled=0", "from=timeline&isappinstalled=0", "from=singlemessage", "from=timeline"];

    public static IEnumerable<UrlVariant> All { get; } =
    [
        UrlVariant.Of(FindingCode.UrlShareParametersLost, url => Without(url, UrlQuery.IsOfSharing)).AsCommon(),
        UrlVariant.Of(FindingCode.UrlIsOAuth, url => Without(url, UrlQuery.IsOfOAuth)),
        UrlVariant.Of(FindingCode.UrlCutAtAmpersand, url => UrlQuery.Of(url) is { Length: > 1 } all ? url.With([all[0]]) : null),
        UrlVariant.Of(FindingCode.UrlQueryLost, url => url with { Query = "" }).AsCommon(),
        .. Enumerable.Range(0, MostParameters).Select(index => UrlVariant.Of(FindingCode.UrlParametersDiffer, url => WithoutOne(url, index))),
        UrlVariant.Of(FindingCode.UrlParametersDiffer, url => url.With(UrlQuery.Of(url).OrderBy(parameter => parameter, StringComparer.Ordinal))),
        UrlVariant.Of(FindingCode.UrlParametersDiffer, url => url.Query.Length == 0 ? url with { Query = "?" } : null),
        .. WhatSharingAppends.Select(appended => UrlVariant.Of(
            FindingCode.UrlParametersDiffer,
            url => UrlQuery.Of(url).Any(UrlQuery.IsOfSharing) ? null : url with { Query = (url.Query.Length == 0 ? "?" : url.Query + "&") + appended }).AsGuess()),
    ];

    private static UrlParts? Without(UrlParts url, Func<string, bool> isLost)
    {
        var all = UrlQuery.Of(url);
        var kept = all.Where(parameter => !isLost(parameter)).ToArray();
        return kept.Length == all.Length ? null : url.With(kept);
    }

    private static UrlParts? WithoutOne(UrlParts url, int index)
    {
        var all = UrlQuery.Of(url);
        return index < all.Length ? url.With(all.Where((_, at) => at != index)) : null;
    }
}
