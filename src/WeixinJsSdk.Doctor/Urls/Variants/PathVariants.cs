using WeixinJsSdk.Doctor.Evidence;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Mistakes in the path and in the part after <c>#</c>.</summary>
internal static class PathVariants
{
    private static readonly string[] Indexes = ["index.html", "index.htm", "index.php", "index", "Index", "index.jsp", "default.aspx"];

    // WeChat's own, that of a client-side router, and the remainder of one that was cut.
    private static readonly string[] Hashes = ["#", "#/", "#wechat_redirect", "#rd"];

    public static IEnumerable<UrlVariant> All { get; } =
    [
        UrlVariant.Of(FindingCode.UrlTrailingSlash, url => url with { Path = EndsInSlash(url) ? url.Path.Substring(0, url.Path.Length - 1) : url.Path + "/" }),
        UrlVariant.Of(FindingCode.UrlTrailingSlash, url => url.Query.Length > 0 ? url with { Query = url.Query + "/" } : null),
        .. Hashes.Select(hash => UrlVariant.Of(FindingCode.UrlHashKept, url => url.Hash.Length == 0 ? url with { Hash = hash } : null)),
        UrlVariant.Of(FindingCode.UrlDiffers, url => url.Path.IndexOf('/', Math.Min(1, url.Path.Length)) is > 0 and var second ? url with { Path = url.Path.Substring(second) } : null),
        UrlVariant.Of(FindingCode.UrlPathCase, url => url with { Path = url.Path.ToLowerInvariant() }),
        UrlVariant.Of(FindingCode.UrlPathCase, url => url with { Path = url.Path.ToLowerInvariant(), Query = url.Query.ToLowerInvariant() }),
        .. Indexes.Select(index => UrlVariant.Of(FindingCode.UrlDiffers, url => Toggle(url, index)).AsGuess()),
        UrlVariant.Of(FindingCode.UrlDiffers, url => url.Path.Length > 1 ? url with { Path = "/" + url.Path } : null),
    ];

    /// <summary>The page's own hash, which the server signed too.</summary>
    public static UrlVariant Keeping(string hash) =>
        UrlVariant.Of(FindingCode.UrlHashKept, url => url.Hash.Length == 0 ? url with { Hash = hash } : null).AsCommon();

    private static UrlParts? Toggle(UrlParts url, string index) =>
        url.Path.EndsWith("/" + index, StringComparison.Ordinal) ? url with { Path = url.Path.Substring(0, url.Path.Length - index.Length) }
        : EndsInSlash(url) ? url with { Path = url.Path + index }
        : null;

    private static bool EndsInSlash(UrlParts url) => url.Path.Length > 0 && url.Path[url.Path.Length - 1] == '/';
}
