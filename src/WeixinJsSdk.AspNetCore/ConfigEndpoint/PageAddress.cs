namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>
/// The address of a page from a request, validated strictly: an address that no browser has as its <c>location.href</c> is not signed. The
/// text is kept unchanged; host and port are only read from it.
/// </summary>
internal sealed class PageAddress
{
    /// <summary>Kestrel limits the request line to 8 KB. No page has a longer address.</summary>
    private const int MaxLength = 8192;

    private PageAddress(string text, PageHost host)
    {
        Text = text;
        Host = host;
    }

    public string Text { get; }

    public PageHost Host { get; }

    /// <returns>The address; null with a <paramref name="problem"/> if it is not valid.</returns>
    public static PageAddress? Parse(string text, out string problem)
    {
        if (text.Length > MaxLength)
        {
            problem = $"url is longer than {MaxLength} characters.";
            return null;
        }

        if (text.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
        {
            problem = "url contains white space, control characters or characters outside ASCII. In location.href they are percent-encoded, and encodeURIComponent preserves that.";
            return null;
        }

        var isHttps = text.StartsWith("https://", StringComparison.Ordinal);
        if (!isHttps && !text.StartsWith("http://", StringComparison.Ordinal))
        {
            problem = "url must be the full address of the page: it begins with https:// or http://, in lower case.";
            return null;
        }

        var rest = text.AsSpan(isHttps ? 8 : 7);
        var end = rest.IndexOfAny('/', '?', '#');
        var host = PageHost.Read(end < 0 ? rest : rest[..end], isHttps ? "443" : "80");
        problem = host is null
            ? "url must contain its host as location.href does: in lower case or punycode, without user name, backslash or escapes, and without the default port of the scheme."
            : "";
        return host is null ? null : new PageAddress(text, host);
    }
}
