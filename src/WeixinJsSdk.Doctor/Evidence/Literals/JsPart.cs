namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>Finds the parts of a script in which brackets, commas and names have no meaning: comments, strings and regular expressions.</summary>
internal static class JsPart
{
    /// <summary>The longest set in a regular expression. Without this limit, a line of unclosed sets would be read again from each of them.</summary>
    private const int LongestSet = 64;

    /// <summary>
    /// The characters that may precede a regular expression; a value precedes a division. Slashes of Handlebars, HTML and paths follow other
    /// characters.
    /// </summary>
    private const string BeforePattern = "(,=:[!&|?";

    /// <returns>The position after the part that begins here; the position after the character if none does.</returns>
    public static int End(string text, int at) => text[at] switch
    {
        '\\' => Math.Min(at + 2, text.Length),
        '"' or '\'' or '`' => StringEnd(text, at) ?? at + 1,
        '/' => CommentEnd(text, at) ?? PatternEnd(text, at) ?? at + 1,
        _ => at + 1,
    };

    /// <returns>The position after the comment that begins here; null if none does, as in <c>https://</c>.</returns>
    public static int? CommentEnd(string text, int at) =>
        IsAt(text, at, "/*") ? EndOf(text, at + 2, "*/", isWithin: true)
        : IsAt(text, at, "//") && (at == 0 || text[at - 1] != ':') ? EndOf(text, at, "\n", isWithin: false)
        : null;

    /// <returns>The position after the end of the part; the end of the text if the part is not closed.</returns>
    /// <param name="text">The text.</param>
    /// <param name="at">The position at which the search for the end begins.</param>
    /// <param name="end">The text that ends the part.</param>
    /// <param name="isWithin">Whether that text belongs to the part.</param>
    public static int EndOf(string text, int at, string end, bool isWithin)
    {
        var index = at < text.Length ? text.IndexOf(end, at, StringComparison.Ordinal) : -1;
        return index < 0 ? text.Length : isWithin ? index + end.Length : index;
    }

    public static bool IsAt(string text, int at, string what) => string.CompareOrdinal(text, at, what, 0, what.Length) == 0;

    /// <summary>
    /// Only a template string may span lines, so an apostrophe in a word begins no string. A string that is open at the end of the text was cut off.
    /// </summary>
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
                // The second slash of https:// does not close a regular expression.
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
