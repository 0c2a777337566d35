using WeixinJsSdk.Doctor.Evidence;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Reads the parameters of an address without decoding them.</summary>
internal static class UrlQuery
{
    private static readonly char[] Ampersand = ['&'];

    // WeChat's client appends these parameters when a page is shared or opened from a message.
    private static readonly HashSet<string> OfSharing = new(StringComparer.OrdinalIgnoreCase)
    {
        "from", "isappinstalled", "nsukey", "weixin", "wxshare_count", "wx_header", "pass_ticket", "exportkey", "ascene", "devicetype",
        "version", "nettype", "abtest_cookie", "lang", "clicktime", "enterid", "share_source_id", "sharer_shareinfo", "sharer_sharetime",
    };

    private static readonly HashSet<string> OfOAuth = new(StringComparer.OrdinalIgnoreCase) { "code", "state" };

    public static bool IsOfSharing(string parameter) => OfSharing.Contains(NameOf(parameter));

    public static bool IsOfOAuth(string parameter) => OfOAuth.Contains(NameOf(parameter));

    public static string[] Of(UrlParts url) =>
        url.Query.Length < 2 ? [] : url.Query.Substring(1).Split(Ampersand);

    public static UrlParts With(this UrlParts url, IEnumerable<string> parameters)
    {
        var query = string.Join("&", parameters);
        return url with { Query = query.Length == 0 ? "" : "?" + query };
    }

    private static string NameOf(string parameter)
    {
        var equals = parameter.IndexOf('=');
        return equals < 0 ? parameter : parameter.Substring(0, equals);
    }
}
