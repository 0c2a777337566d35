using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Finds likely mistakes in a signed address when the page's address is not known.</summary>
internal static class UrlSuspicion
{
    public static IEnumerable<(FindingCode Code, FindingCertainty Certainty)> Of(string signed, string? endpoint)
    {
        if (signed != signed.Trim())
        {
            yield return (FindingCode.UrlWhitespace, FindingCertainty.Likely);
        }

        if (StartsWith(signed, "http%3a") || StartsWith(signed, "https%3a"))
        {
            yield return (FindingCode.ValuesEscaped, FindingCertainty.Likely);
            yield break;
        }

        if (UrlParts.Of(signed.Trim()) is not { } url)
        {
            yield return (FindingCode.UrlIncomplete, FindingCertainty.Likely);
            yield break;
        }

        if (signed.Contains("&amp;") || signed.Contains("\\u0026") || signed.Contains("&#38;"))
        {
            yield return (FindingCode.UrlHtmlEscaped, FindingCertainty.Likely);
        }

        if (IsSamePage(url, endpoint))
        {
            yield return (FindingCode.UrlIsOwnApi, FindingCertainty.Likely);
        }

        if (url.Host.Equals("open.weixin.qq.com", StringComparison.OrdinalIgnoreCase))
        {
            yield return (FindingCode.UrlIsOAuth, FindingCertainty.Likely);
        }

        if (!ForeignEncoding.IsAscii(signed) || signed.Trim().Contains(' '))
        {
            yield return (FindingCode.UrlDecoded, FindingCertainty.Likely);
        }

        if (Percent.IsEncodedTwice(url.Path) || UrlQuery.Of(url).Any(parameter => !HoldsUrl(parameter) && Percent.IsEncodedTwice(parameter)))
        {
            yield return (FindingCode.UrlEncodedTwice, FindingCertainty.Possible);
        }
    }

    private static bool StartsWith(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool IsSamePage(UrlParts url, string? endpoint) =>
        UrlParts.Of(endpoint) is { } own
        && url.Host.Equals(own.Host, StringComparison.OrdinalIgnoreCase)
        && url.Port == own.Port
        && url.Path.Equals(own.Path, StringComparison.OrdinalIgnoreCase);

    /// <summary>A parameter may hold an encoded address. Characters that were already encoded in that address are then correctly encoded twice.</summary>
    private static bool HoldsUrl(string parameter) =>
        Percent.Decode(parameter.Substring(parameter.IndexOf('=') + 1)) is { Length: > 1 } value && (value[0] == '/' || UrlParts.Of(value) is not null);
}
