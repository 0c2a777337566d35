using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes in the address, in English.</summary>
internal static class EnglishUrls
{
    private const string Whole = "Sign location.href.split('#')[0] exactly as the page has it.";

    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [UrlDiffers] = new("Another address was signed than the page's.", Whole),
        [UrlHashKept] = new("The address was signed with \"#\" and what follows.", "Cut the address at the first \"#\" before signing; WeChat does so."),
        [UrlQueryLost] = new("The address was signed without its query.", "Sign the query too. " + Whole),
        [UrlShareParametersLost] = new(
            "The parameters that WeChat appends on sharing were not signed.",
            "Take the address when the page runs, from location.href, not from a setting or a route: WeChat appends parameters to shared links."),
        [UrlParametersDiffer] = new("The signed query is not that of the page.", "Sign the query as it stands, every parameter in its place. " + Whole),
        [UrlDecoded] = new(
            "The address was percent-decoded before it was signed.",
            "Sign the encoded form that location.href has. The server decodes the parameter that carries the address once, by itself: do not decode again."),
        [UrlEncodedTwice] = new(
            "What was encoded in the address was encoded again, or otherwise, before it was signed.",
            "Encode the address once, with encodeURIComponent, when it is sent to the server, and sign what arrives there."),
        [UrlPlusForSpace] = new("\"+\" and \"%20\" were exchanged before the address was signed.", "Do not parse and print the address again. " + Whole),
        [UrlHtmlEscaped] = new(
            "Something was escaped for HTML or JSON (\"&\" as \"&amp;\", for instance) before the address was signed.",
            "Sign the raw address and escape only what is printed into a page; in a view use a JSON serializer or Html.Raw for scripts."),
        [UrlSchemeDiffers] = new(
            "http was signed for https, or the other way round.",
            "Behind a proxy that ends TLS call UseForwardedHeaders (X-Forwarded-Proto), or take the address from location.href."),
        [UrlPortDiffers] = new(
            "The signed address has another port than the page's.",
            "Behind a proxy take host and port from the forwarded headers, or the address from location.href. Ports 80 and 443 are not written."),
        [UrlTrailingSlash] = new("A slash at the end was added or lost before the address was signed.", "Do not normalise the address. " + Whole),
        [UrlHostCase] = new("The case of the host or the scheme differs from the page's.", "The browser has both in lower case. " + Whole),
        [UrlHostDiffers] = new(
            "Another host was signed than the page's.",
            "Behind a proxy call UseForwardedHeaders (X-Forwarded-Host), or take the address from location.href."),
        [UrlIsLandingPage] = new(
            "The address of another page, where the visit began or a folder above, was signed.",
            "Sign anew on every change of the address (wx.config once for each url): in a single-page app after every route change."),
        [UrlIsOwnApi] = new(
            "The address of the endpoint that signs was signed instead of the page's.",
            "Let the page send its own address: encodeURIComponent(location.href.split('#')[0]), and sign that parameter, not the request's address."),
        [UrlIsOAuth] = new(
            "The address from before the OAuth redirect, or without its code and state, was signed.",
            "Sign the page that runs the JS-SDK, as it is after the redirect, with code and state; never the authorize address."),
        [UrlWhitespace] = new("There is white space around the signed address.", "Trim where the address enters; location.href holds none."),
        [UrlCutAtAmpersand] = new(
            "The signed address ends before its second parameter.",
            "Send it with encodeURIComponent: without it the server takes everything after the first \"&\" for parameters of its own."),
        [UrlPathCase] = new("The case of path or query differs from the page's.", "Do not generate the address from routes, which may lower its case. " + Whole),
        [UrlIncomplete] = new("The signed address is no full one: it lacks the scheme or the host, or all behind the host, or did not arrive at all.", "Sign the full address, http(s):// included. " + Whole),
    };
}
