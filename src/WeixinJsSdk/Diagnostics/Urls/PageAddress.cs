namespace WeixinJsSdk;

/// <summary>The page's address as somebody gave it, and as the browser has it.</summary>
internal sealed class PageAddress
{
    public PageAddress(string given)
    {
        Given = given.Substring(0, PageUrl.LengthWithoutHash(given));
        Hash = given.Substring(Given.Length);
        Browser = InBrowser(Given);
    }

    /// <summary>Without <c>#</c> and what follows.</summary>
    public string Given { get; }

    /// <summary><c>#</c> and what follows; empty if there is none.</summary>
    public string Hash { get; }

    /// <summary>
    /// What location.href holds when a person copies this from the address bar: scheme and host are lower-case there, the scheme's own port is
    /// not shown, and other letters than ASCII's are encoded.
    /// </summary>
    public string Browser { get; }

    /// <summary>All addresses for which a signature is right: with the slash after the host too, which every browser adds.</summary>
    public IEnumerable<string> Right
    {
        get
        {
            yield return Browser;
            if (UrlParts.Of(Browser) is { Path: "" } url)
            {
                yield return (url with { Path = "/" }).ToString();
            }
        }
    }

    private static string InBrowser(string given) =>
        UrlParts.Of(given.Trim()) is { } url
            ? (url with
            {
                Scheme = url.Scheme.ToLowerInvariant(),
                Host = url.Host.ToLowerInvariant(),
                Port = IsOwn(url) ? "" : url.Port,
                Path = Percent.NonAscii(url.Path),
                Query = Percent.NonAscii(url.Query),
            }).ToString()
            : given;

    private static bool IsOwn(UrlParts url) => url.Port == (url.IsHttps ? ":443" : ":80");
}
