namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>
/// A page's address as a stranger has sent it, judged strictly: it is what some browser prints as <c>location.href</c>, or it is not signed. The
/// text is never changed; host and port are only read from it.
/// </summary>
internal sealed class PageAddress
{
    /// <summary>Kestrel takes a request line of 8 KB; nothing longer reaches a page.</summary>
    private const int Longest = 8192;

    private PageAddress(string text, PageHost host)
    {
        Text = text;
        Host = host;
    }

    public string Text { get; }

    public PageHost Host { get; }

    /// <returns>Null, and what is wrong with it.</returns>
    public static PageAddress? Judge(string text, out string problem)
    {
        if (text.Length > Longest)
        {
            problem = $"url is longer than {Longest} characters.";
            return null;
        }

        if (text.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0)
        {
            problem = "url holds white space, control characters or characters outside ASCII; location.href has them percent-encoded, and encodeURIComponent keeps them so.";
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
            ? "url must name its host as location.href does: in lower case or punycode, without user name, back-slash or escapes, and with a port only where it is not the scheme's own."
            : "";
        return host is null ? null : new PageAddress(text, host);
    }
}
