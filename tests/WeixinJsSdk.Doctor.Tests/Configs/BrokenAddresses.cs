using static WeixinJsSdk.Doctor.FindingCode;
using static WeixinJsSdk.Doctor.Tests.Configs.BrokenConfigs;
using static WeixinJsSdk.Doctor.Tests.Configs.ConfigServer;

namespace WeixinJsSdk.Doctor.Tests.Configs;

/// <summary>Mistakes in the address that was signed.</summary>
internal static class BrokenAddresses
{
    public static IEnumerable<BrokenCase> All { get; } =
    [
        Signs("the hash of the page", UrlHashKept, Page + "#top"),
        Signs("a bare hash sign", UrlHashKept, Page + "#"),
        Signs("the hash of WeChat's redirect", UrlHashKept, Page + "#wechat_redirect"),
        Signs("no query", UrlQueryLost, "https://shop.example.com/list/Item.html"),
        Signs("no parameters of sharing", UrlShareParametersLost, "https://shop.example.com/list/Item.html?id=7&name=%E4%B8%AD%20x"),
        Signs("a query without its last parameter", UrlParametersDiffer, "https://shop.example.com/list/Item.html?id=7&name=%E4%B8%AD%20x&from=singlemessage"),
        Signs("a sorted query", UrlParametersDiffer, "https://shop.example.com/list/Item.html?from=singlemessage&id=7&isappinstalled=0&name=%E4%B8%AD%20x"),
        Signs("all before the first ampersand", UrlCutAtAmpersand, "https://shop.example.com/list/Item.html?id=7"),
        Signs("a decoded address", UrlDecoded, "https://shop.example.com/list/Item.html?id=7&name=中 x&from=singlemessage&isappinstalled=0"),
        Signs("an address that was encoded twice", UrlEncodedTwice, Page.Replace("%", "%25")),
        Signs("lower-case digits of percent-encoding", UrlEncodedTwice, Page.Replace("%E4%B8%AD", "%e4%b8%ad")),
        Signs("plus for %20", UrlPlusForSpace, Page.Replace("%20", "+")),
        Signs("escaped for HTML", UrlHtmlEscaped, Page.Replace("&", "&amp;")),
        Signs("escaped for JSON", UrlHtmlEscaped, Page.Replace("&", "\\u0026")),
        Signs("http for https", UrlSchemeDiffers, Page.Replace("https:", "http:")),
        Signs("an inner port", UrlPortDiffers, Page.Replace("example.com/", "example.com:8080/")),
        Signs("the port of https", UrlPortDiffers, Page.Replace("example.com/", "example.com:443/")),
        Signs("a slash behind the path", UrlTrailingSlash, Page.Replace("Item.html?", "Item.html/?")),
        Signs("a host as it was typed", UrlHostCase, Page.Replace("shop.example.com", "Shop.example.com")),
        Signs("an upper-case host", UrlHostCase, Page.Replace("shop.example.com", "SHOP.EXAMPLE.COM")),
        Signs("an inner host", UrlHostDiffers, Page.Replace("shop.example.com", "localhost:5000")),
        Signs("the host with www", UrlHostDiffers, Page.Replace("shop.example.com", "www.shop.example.com")),
        Signs("the landing page", UrlIsLandingPage, Landing),
        Signs("the front page", UrlIsLandingPage, "https://shop.example.com/"),
        Signs("a folder above", UrlIsLandingPage, "https://shop.example.com/list/"),
        Signs("its own address", UrlIsOwnApi, Endpoint),
        Signs("its own address with the parameter", UrlIsOwnApi, Endpoint + "?url=" + Uri.EscapeDataString(Page)),
        Signs("the address of OAuth", UrlIsOAuth, "https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx0123456789abcdef&redirect_uri=" + Uri.EscapeDataString(Page) + "&response_type=code&scope=snsapi_base&state=STATE"),
        Breaks("the address before code and state came", UrlIsOAuth, server => server.AtThePage = page => page.PageUrl = Page + "&code=041kXj000&state=1"),
        Breaks("the page before the redirect", UrlIsOAuth, server =>
        {
            server.Url = "https://shop.example.com/login?code=041kXj000&state=1";
            server.AtThePage = page => page.OtherUrls = [server.Url];
        }),
        Signs("a space behind the address", UrlWhitespace, Page + " "),
        Signs("a line break behind the address", UrlWhitespace, Page + "\n"),
        Signs("a path in lower case", UrlPathCase, Page.Replace("Item", "item")),
        Signs("path and query alone", UrlIncomplete, Page.Replace("https://shop.example.com", "")),
        Signs("an address without scheme", UrlIncomplete, Page.Replace("https://", "")),
        Signs("slashes escaped as PHP does", UrlHtmlEscaped, Page.Replace("/", "\\/")),
        Signs("the path behind a proxy that takes its first part off", UrlDiffers, Page.Replace("/list/", "/")),
        Signs("an address that did not arrive", UrlIncomplete, "undefined"),
        Signs("an address that is null", UrlIncomplete, "null"),
        Signs("an object for an address", UrlIncomplete, "[object Object]"),
        Breaks("an address copied from a page that showed it", UrlHtmlEscaped, server =>
        {
            server.Url = "https://shop.example.com/?id=7×tamp=5";
            server.AtThePage = page => page.PageUrl = "https://shop.example.com/?id=7&timestamp=5";
        }),
        Breaks("a host in letters for one in Punycode", UrlHostDiffers, server =>
        {
            server.Url = "https://例子.中国/list";
            server.AtThePage = page => page.PageUrl = "https://xn--fsqu00a.xn--fiqs8s/list";
        }),
        Breaks("no query, and a page whose scheme the browser does not show", UrlQueryLost, server =>
        {
            server.Url = "https://shop.example.com/list/Item.html";
            server.AtThePage = page => page.PageUrl = Page.Replace("https://", "");
        }),
        Signs("an escaped value", ValuesEscaped, Uri.EscapeDataString(Page)),
        Signs("a value escaped by HttpUtility", ValuesEscaped, System.Web.HttpUtility.UrlEncode(Page)),
        Breaks("a page nobody would guess, as the server says", UrlDiffers, server =>
        {
            server.Url = "https://shop.example.com/some/where/else?z=9";
            server.AtThePage = page => page.SignedUrl = server.Url;
        }),
        Breaks("another host, as the server says", UrlHostDiffers, server =>
        {
            server.Url = Page.Replace("shop.example.com", "inner-3.example.net");
            server.AtThePage = page => page.SignedUrl = server.Url;
        }),
        Breaks("a slash that the page lacks", UrlTrailingSlash, server =>
        {
            server.Url = "https://shop.example.com/list/";
            server.AtThePage = page => page.PageUrl = "https://shop.example.com/list";
        }),
        Breaks("no slash where the page has one", UrlTrailingSlash, server =>
        {
            server.Url = "https://shop.example.com/list/items?id=7";
            server.AtThePage = page => page.PageUrl = "https://shop.example.com/list/items/?id=7";
        }),
        Breaks("the index that the page does not show", UrlDiffers, server =>
        {
            server.Url = "https://shop.example.com/list/index.html";
            server.AtThePage = page => page.PageUrl = "https://shop.example.com/list/";
        }),
    ];
}
