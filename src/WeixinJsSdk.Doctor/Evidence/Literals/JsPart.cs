namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>The parts of a script in which no bracket, comma or name is one of the script's own: comments, strings and patterns.</summary>
internal static class JsPart
{
    /// <summary>Nobody writes a longer one into a pattern; without a bound a line of sets that never close would be read again at each of them.</summary>
    private const int LongestSet = 64;

    /// <summary>What stands before a pattern; before a division stands a value. Handlebars, HTML and paths put slashes behind other signs.</summary>
    private const string BeforePattern = "(,=:[!&|?";

    /// <returns>Behind the part that begins here; behind the character where none does.</returns>
    public static int End(string text, int at) => text[at] switch
    {
        '\\' => Math.Min(at + 2, text.Length),
        '"' or '\'' or '`' => StringEnd(text, at) ?? at + 1,
        '/' => CommentEnd(text, at) ?? PatternEnd(text, at) ?? at + 1,
        _ => at + 1,
    };

    /// <returns>Behind the comment that begins here; null if none does, as within <c>https://</c>.</returns>
    public static int? CommentEnd(string text, int at) =>
        IsAt(text, at, "/*") ? EndOf(text, at + 2, "*/", isWithin: true)
        : IsAt(text, at, "//") && (at == 0 || text[at - 1] != ':') ? EndOf(text, at, "\n", isWithin: false)
        : null;

    /// <returns>Behind what ends a part; the end of a text that does not end it.</returns>
    /// <param name="text">The text.</param>
    /// <param name="at">From where on it is looked for.</param>
    /// <param name="end">What ends the part.</param>
    /// <param name="isWithin">Whether that belongs to the part.</param>
    public static int EndOf(string text, int at, string end, bool isWithin)
    {
        var index = at < text.Length ? text.IndexOf(end, at, StringComparison.Ordinal) : -1;
        return index < 0 ? text.Length : isWithin ? index + end.Length : index;
    }

    public static bool IsAt(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    /// <summary>An apostrophe in a word begins no string: none but a template goes over the end of its line. One with which the text ends was cut off.</summary>
    private static int? StringEnd(string text, int at)
    {
        var quote = text[at];
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == quote)
            {
                return i + 1;
            }

            if (text[i] == '\n' && quote != '`')
            {
                return null;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return text.Length;
    }

    private static int? PatternEnd(string text, int at)
    {
        if (!IsPatternExpected(text, at))
        {
            return null;
        }

        var set = -1;
        for (var i = at + 1; i < text.Length && text[i] != '\n' && (set < 0 || i < set + LongestSet); i++)
        {
            if (text[i] == '/' && set < 0)
            {
                // The second slash of https:// closes nothing.
                return i == at + 1 ? null : i + 1;
            }

            set = text[i] == ']' ? -1 : text[i] == '[' && set < 0 ? i : set;
            i += text[i] == '\\' ? 1 : 0;
        }

        return null;
    }

    private static bool IsPatternExpected(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && char.IsWhiteSpace(text[before]))
        {
            before--;
        }

        return before >= 0 && (BeforePattern.Contains(text[before])
            || (text[before] == '>' && before > 0 && text[before - 1] == '=')
            || (text[before] == 'n' && before >= 5 && IsAt(text, before - 5, "return")));
    }
}
