using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>The page's address, as it was given and as the browser has it.</summary>
internal sealed class PageAddress
{
    private static readonly char[] EndsOfHost = ['/', ':', '?'];

    public PageAddress(string given)
    {
        Given = given.Substring(0, PageUrl.LengthWithoutHash(given));
        var text = Quotation.Unquoted(given);
        var bare = text.Substring(0, PageUrl.LengthWithoutHash(text));
        Hash = text.Substring(bare.Length);
        bare = bare.TrimEnd();
        IsSchemeShown = !IsWithoutScheme(bare);
        Browser = InBrowser(IsSchemeShown ? bare : "https://" + bare, Given);
    }

    /// <summary>The given address without <c>#</c> and what follows.</summary>
    public string Given { get; }

    /// <summary>The <c>#</c> and what follows; empty if the address has none.</summary>
    public string Hash { get; }

    /// <summary>Whether the address was given with a scheme. If it was not, the page's scheme is unknown.</summary>
    public bool IsSchemeShown { get; }

    /// <summary>
    /// The value of location.href for an address that was copied from the address bar. In location.href the scheme and the host are lower-case, the
    /// scheme's default port is absent, and non-ASCII letters are encoded. Desktop browsers hide the scheme; this property then assumes https.
    /// </summary>
    public string Browser { get; }

    /// <summary>All addresses for which a signature is right. They include the slash after the host, which every browser adds.</summary>
    public IEnumerable<string> Right
    {
        get
        {
            foreach (var scheme in IsSchemeShown ? [""] : new[] { "https", "http" })
            {
                var address = scheme.Length > 0 && UrlParts.Of(Browser) is { } taken ? (taken with { Scheme = scheme }).ToString() : Browser;
                yield return address;
                if (UrlParts.Of(address) is { Path: "" } url)
                {
                    yield return (url with { Path = "/" }).ToString();
                }
            }
        }
    }

    /// <summary>
    /// Returns the address for a comparison with another one. An address that was given without a scheme takes the scheme of the other address.
    /// </summary>
    public string Beside(string address) =>
        !IsSchemeShown && UrlParts.Of(Browser) is { } own && UrlParts.Of(address) is { } other
            ? (own with { Scheme = other.IsHttps ? "https" : "http" }).ToString()
            : Browser;

    private static string InBrowser(string bare, string given) =>
        UrlParts.Of(bare) is { } url
            ? (url with
            {
                Scheme = url.Scheme.ToLowerInvariant(),
                Host = HostName.InAscii(url.Host.ToLowerInvariant()),
                Port = IsOwn(url) ? "" : url.Port,
                Path = Percent.NonAscii(url.Path),
                Query = Percent.NonAscii(url.Query),
            }).ToString()
            : given;

    /// <summary>Whether the text is an address without a scheme, such as example.com/a: its host contains a dot, and letters follow the last dot.</summary>
    private static bool IsWithoutScheme(string bare)
    {
        var end = bare.IndexOfAny(EndsOfHost);
        var host = end < 0 ? bare : bare.Substring(0, end);
        var dot = host.LastIndexOf('.');
        return dot > 0 && dot < host.Length - 1 && host.All(character => char.IsLetterOrDigit(character) || character is '.' or '-') && char.IsLetter(host[dot + 1]);
    }

    private static bool IsOwn(UrlParts url) => url.Port == (url.IsHttps ? ":443" : ":80");
}
