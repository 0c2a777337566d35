using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>The page's address as somebody gave it, and as the browser has it.</summary>
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

    /// <summary>Without <c>#</c> and what follows.</summary>
    public string Given { get; }

    /// <summary><c>#</c> and what follows; empty if there is none.</summary>
    public string Hash { get; }

    /// <summary>Whether it was given with a scheme. If not, it says nothing about the scheme.</summary>
    public bool IsSchemeShown { get; }

    /// <summary>
    /// What location.href holds when a person copies this from the address bar: scheme and host are lower-case there, the scheme's own port is
    /// not shown, and other letters than ASCII's are encoded. Desktop browsers show no scheme: https is taken then.
    /// </summary>
    public string Browser { get; }

    /// <summary>All addresses for which a signature is right: with the slash after the host too, which every browser adds.</summary>
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

    /// <summary>As it is held against another address: where no scheme was given, it has that address's.</summary>
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

    /// <summary>example.com/a, and no path or nonsense: a dot in the host, and letters behind the last one.</summary>
    private static bool IsWithoutScheme(string bare)
    {
        var end = bare.IndexOfAny(EndsOfHost);
        var host = end < 0 ? bare : bare.Substring(0, end);
        var dot = host.LastIndexOf('.');
        return dot > 0 && dot < host.Length - 1 && host.All(character => char.IsLetterOrDigit(character) || character is '.' or '-') && char.IsLetter(host[dot + 1]);
    }

    private static bool IsOwn(UrlParts url) => url.Port == (url.IsHttps ? ":443" : ":80");
}
