using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Mistakes in percent-encoding and in HTML.</summary>
internal static class EscapingVariants
{
    public static IEnumerable<UrlVariant> All { get; } =
    [
        new(FindingCode.UrlHtmlEscaped, url => url.Replace("&", "&amp;")),
        new(FindingCode.UrlHtmlEscaped, url => url.Replace("&amp;", "&")),
        new(FindingCode.UrlHtmlEscaped, url => url.Replace("&", "\\u0026")),
        new(FindingCode.UrlHtmlEscaped, url => url.Replace("&", "&#38;")),
        new(FindingCode.UrlHtmlEscaped, url => url.Replace("&", "&amp;").Replace("+", "&#x2B;").Replace("'", "&#x27;")),
        new(FindingCode.UrlHtmlEscaped, url => url.Replace("&", "&amp;amp;")),
        new(FindingCode.UrlHtmlEscaped, url => url.Replace("/", "\\/")),
        new(FindingCode.UrlHtmlEscaped, HtmlText.Shown),
        new(FindingCode.UrlPlusForSpace, url => url.Replace("%20", "+")),
        new(FindingCode.UrlPlusForSpace, url => url.Replace("+", "%20")),
        new(FindingCode.UrlPlusForSpace, url => url.Replace("+", "%2B")),
        new(FindingCode.UrlPlusForSpace, url => url.Replace("+", " ")),
        new(FindingCode.UrlDecoded, Percent.Decode),
        new(FindingCode.UrlDecoded, Percent.FormDecode),
        UrlVariant.Of(FindingCode.UrlDecoded, url => url with { Query = Percent.Decode(url.Query) }),
        UrlVariant.Of(FindingCode.UrlDecoded, url => url with { Path = Percent.Decode(url.Path) }),
        new(FindingCode.UrlEncodedTwice, url => url.Replace("%", "%25")),
        new(FindingCode.UrlEncodedTwice, Percent.ScriptUri),
        new(FindingCode.UrlEncodedTwice, Percent.LowerDigits),
        new(FindingCode.UrlEncodedTwice, Percent.UpperDigits),
        new(FindingCode.ValuesEscaped, Percent.Component),
        new(FindingCode.ValuesEscaped, Percent.ScriptComponent),
        new(FindingCode.ValuesEscaped, Percent.Form),
        new(FindingCode.ValuesEscaped, url => Percent.LowerDigits(Percent.Component(url))),
        new(FindingCode.UrlWhitespace, url => url + " "),
        new(FindingCode.UrlWhitespace, url => " " + url),
        new(FindingCode.UrlWhitespace, url => url + "\n"),
        new(FindingCode.UrlWhitespace, url => url + "\r\n"),
    ];
}
