using System.Text;

namespace WeixinJsSdk.Media;

/// <summary>
/// Reads the file name from a Content-Disposition header (RFC 6266). It is lenient: the typed header of .NET rejects a header with any error,
/// such as a space in a name without quotes.
/// </summary>
internal static class ContentDisposition
{
    /// <returns>The name as WeChat sent it, not sanitized; null if there is none.</returns>
    public static string? FileName(string? header)
    {
        string? plain = null;
        string? extended = null;
        foreach (var (name, value) in Parameters(header ?? ""))
        {
            if (name.Equals("filename*", StringComparison.OrdinalIgnoreCase))
            {
                extended ??= ExtendedValue.Decode(value);
            }
            else if (name.Equals("filename", StringComparison.OrdinalIgnoreCase))
            {
                plain ??= ExtendedValue.AsUtf8(value);
            }
        }

        return extended ?? plain;
    }

    private static IEnumerable<(string Name, string Value)> Parameters(string header)
    {
        for (var at = 0; at < header.Length;)
        {
            var end = header.IndexOfAny([';', '='], at);
            if (end < 0)
            {
                yield break;
            }

            var name = header.Substring(at, end - at).Trim();
            at = end + 1;
            if (header[end] == '=')
            {
                yield return (name, ReadValue(header, ref at));
            }
        }
    }

    private static string ReadValue(string header, ref int at)
    {
        while (at < header.Length && header[at] == ' ')
        {
            at++;
        }

        if (at < header.Length && header[at] == '"')
        {
            at++;
            return ReadQuoted(header, ref at);
        }

        var semicolon = header.IndexOf(';', at);
        var end = semicolon < 0 ? header.Length : semicolon;
        var value = header.Substring(at, end - at).Trim();
        at = end + 1;
        return value;
    }

    /// <summary>A backslash escapes only a quote or another backslash. Before any other character it is kept, since it is probably part of a path.</summary>
    private static string ReadQuoted(string header, ref int at)
    {
        var value = new StringBuilder();
        for (; at < header.Length && header[at] != '"'; at++)
        {
            if (header[at] == '\\' && at + 1 < header.Length && header[at + 1] is '"' or '\\')
            {
                at++;
            }

            value.Append(header[at]);
        }

        // Text between the closing quote and the next semicolon is ignored.
        var semicolon = at < header.Length ? header.IndexOf(';', at) : -1;
        at = semicolon < 0 ? header.Length : semicolon + 1;
        return value.ToString();
    }
}
