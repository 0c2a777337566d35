namespace WeixinJsSdk;

/// <summary>The signed string of a <c>wx.config</c> in a log (string1, rawString), pasted with what is around it.</summary>
/// <param name="Text">As far as it goes without blanks.</param>
/// <param name="IsEnded">Whether it ends there: an address with blanks in it may go on.</param>
internal sealed record LoggedString(string Text, bool IsEnded)
{
    private const int MostTried = 20;
    private const string First = "jsapi_ticket=";

    private static readonly char[] Ends = [' ', '\t', '\r', '\n', '"', '\'', '<', '>'];
    private static readonly char[] Separators = [',', ';', '}', ')', ']'];

    /// <returns>All that the text may hold.</returns>
    public static IReadOnlyList<LoggedString> In(string text)
    {
        var found = new List<LoggedString>();
        var start = text.IndexOf(First, StringComparison.OrdinalIgnoreCase);
        for (var left = MostTried; start >= 0 && left > 0; left--)
        {
            var end = text.IndexOfAny(Ends, start);
            end = end < 0 ? text.Length : end;
            var bare = text.Substring(start, end - start).TrimEnd(Separators);
            if (bare.ToLowerInvariant() is var folded && folded.Contains("noncestr=") && folded.Contains("url="))
            {
                found.Add(new(bare, start + bare.Length < end || end == text.Length || text[end] is not (' ' or '\t')));
            }

            start = text.IndexOf(First, end, StringComparison.OrdinalIgnoreCase);
        }

        return found;
    }

    /// <returns>The one that gives the signature, else the first whose end is certain; null if there is none.</returns>
    public static string? Whole(IReadOnlyList<LoggedString> found, string? signature) =>
        (found.FirstOrDefault(one => Sha1Hex.Compute(one.Text) == signature) ?? found.FirstOrDefault(one => one.IsEnded))?.Text;

    /// <summary>Without the text: the ticket is in it.</summary>
    public override string ToString() => nameof(LoggedString);
}
