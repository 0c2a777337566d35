namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>The parts of an address. Joined together, they give the same text again; none of them is normalised.</summary>
internal sealed record UrlParts(string Scheme, string Host, string Port, string Path, string Query, string Hash)
{
    private const string Separator = "://";

    /// <summary>The scheme and <c>://</c>, the host, and the port with its colon.</summary>
    public string Origin => Scheme + Separator + Host + Port;

    public bool IsHttps => Scheme.Equals("https", StringComparison.OrdinalIgnoreCase);

    /// <returns>The parts; null if the text is not an absolute http or https address.</returns>
    public static UrlParts? Of(string? url)
    {
        var start = url?.IndexOf(Separator, StringComparison.Ordinal) ?? -1;
        if (start < 0 || !IsHttp(url!.Substring(0, start)))
        {
            return null;
        }

        var hash = IndexOrEnd(url, '#', url.Length);
        var query = IndexOrEnd(url, '?', hash);
        var path = IndexOrEnd(url, '/', query, start + Separator.Length);
        var authority = url.Substring(start + Separator.Length, path - start - Separator.Length);
        var port = authority.Length > 0 && authority[authority.Length - 1] == ']' ? -1 : authority.LastIndexOf(':');
        port = port < 0 ? authority.Length : port;
        return port == 0
            ? null
            : new UrlParts(
                url.Substring(0, start),
                authority.Substring(0, port),
                authority.Substring(port),
                url.Substring(path, query - path),
                url.Substring(query, hash - query),
                url.Substring(hash));
    }

    public override string ToString() => Origin + Path + Query + Hash;

    private static bool IsHttp(string scheme) =>
        scheme.Equals("https", StringComparison.OrdinalIgnoreCase) || scheme.Equals("http", StringComparison.OrdinalIgnoreCase);

    private static int IndexOrEnd(string text, char character, int end, int start = 0)
    {
        var index = text.IndexOf(character, start, end - start);
        return index < 0 ? end : index;
    }
}
