namespace WeixinJsSdk.Simulator.Protocol;

/// <summary>
/// A page's address as <c>location.href.split('#')[0]</c> gives it. The text is kept as it is, since it is what was hashed;
/// host, port and path are only read from it.
/// </summary>
internal sealed class PageUrl
{
    private PageUrl(string text, string scheme, string host, int port, string path)
    {
        Text = text;
        Scheme = scheme;
        Host = host;
        Port = port;
        Path = path;
    }

    public string Text { get; }

    public string Scheme { get; }

    public string Host { get; }

    public int Port { get; }

    public string Path { get; }

    public bool IsLoopback => Host is "127.0.0.1" or "[::1]" || Host.Equals("localhost", StringComparison.OrdinalIgnoreCase);

    public static PageUrl? Parse(string href)
    {
        var text = href.Split('#')[0];
        var schemeEnd = text.IndexOf("://", StringComparison.Ordinal);
        var scheme = schemeEnd < 0 ? "" : text[..schemeEnd].ToLowerInvariant();
        if (scheme is not ("http" or "https"))
        {
            return null;
        }

        var rest = text[(schemeEnd + 3)..];
        var authorityEnd = rest.IndexOfAny(['/', '?']);
        var authority = authorityEnd < 0 ? rest : rest[..authorityEnd];
        authority = authority[(authority.LastIndexOf('@') + 1)..];
        var portAt = authority.LastIndexOf(':');
        var port = scheme == "https" ? 443 : 80;
        if (portAt > authority.LastIndexOf(']'))
        {
            if (!int.TryParse(authority.AsSpan(portAt + 1), System.Globalization.NumberStyles.None, null, out port))
            {
                return null;
            }

            authority = authority[..portAt];
        }

        var path = authorityEnd < 0 ? "" : rest[authorityEnd..].Split('?')[0];
        return authority.Length == 0 ? null : new PageUrl(text, scheme, authority, port, path.Length == 0 ? "/" : path);
    }
}
