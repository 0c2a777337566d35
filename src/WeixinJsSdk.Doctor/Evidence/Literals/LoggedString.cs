using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>The signed string of a <c>wx.config</c> in a log (string1, rawString), pasted with the text around it.</summary>
/// <param name="Text">The string up to the first blank.</param>
/// <param name="IsEnded">Whether the string certainly ends there; an address with blanks in it may continue.</param>
internal sealed record LoggedString(string Text, bool IsEnded)
{
    private const int MostTried = 20;
    private const string First = "jsapi_ticket=";

    private static readonly char[] Ends = [' ', '\t', '\r', '\n', '"', '\'', '<', '>'];
    private static readonly char[] Separators = [',', ';', '}', ')', ']', '\\'];

    /// <summary>Characters that may end an address and may also belong to the text after it.</summary>
    private static readonly char[] DoubtfulEnds = [')', ']'];

    /// <returns>All candidates in the text, as it stands and without the escapes of JSON.</returns>
    public static IReadOnlyList<LoggedString> In(string text)
    {
        var found = new List<LoggedString>();
        Collect(text, found);
        var plain = text.Replace("\\u0026", "&").Replace("\\/", "/");
        if (plain != text)
        {
            Collect(plain, found);
        }

        return found;
    }

    /// <returns>
    /// The string whose hash is the signature; otherwise the one whose end is certain; of several, the one with the page's nonce. Null if there is
    /// none: the string of another request would make every field of a right page look wrong.
    /// </returns>
    public static string? Whole(IReadOnlyList<LoggedString> found, string? signature, string? nonceStr)
    {
        if (found.FirstOrDefault(one => Sha1Hex.Compute(one.Text) == signature) is { } right)
        {
            return right.Text;
        }

        var certain = found.Where(one => one.IsEnded && !one.Text.Contains('\\')).Select(one => one.Text).Distinct(StringComparer.Ordinal).ToArray();
        return certain.Length == 1 ? certain[0] : certain.FirstOrDefault(one => !string.IsNullOrEmpty(nonceStr) && one.Contains("=" + nonceStr + "&"));
    }

    /// <summary>Omits the text, because it contains the ticket.</summary>
    public override string ToString() => nameof(LoggedString);

    private static void Collect(string text, List<LoggedString> found)
    {
        var start = text.IndexOf(First, StringComparison.OrdinalIgnoreCase);
        for (var left = MostTried; start >= 0 && left > 0; left--)
        {
            var end = text.IndexOfAny(Ends, start);
            end = end < 0 ? text.Length : end;
            var whole = text.Substring(start, end - start);
            var bare = whole.TrimEnd(Separators);
            if (bare.ToLowerInvariant() is var folded && folded.Contains("noncestr=") && folded.Contains("url="))
            {
                var isDoubtful = whole.IndexOfAny(DoubtfulEnds, bare.Length) >= 0 || (end < text.Length && text[end] == '\'' && (start == 0 || text[start - 1] != '\''));
                found.Add(new(bare, !isDoubtful && (bare.Length < whole.Length || end == text.Length || text[end] is not (' ' or '\t'))));
            }

            start = text.IndexOf(First, end, StringComparison.OrdinalIgnoreCase);
        }
    }
}
