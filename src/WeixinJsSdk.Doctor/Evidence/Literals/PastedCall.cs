using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>A call in a pasted script, and where the object stands that it is given.</summary>
/// <param name="Name">The name under which it is called.</param>
/// <param name="Text">The text in which the object stands: the script, or the string that JSON.parse is given.</param>
/// <param name="ObjectAt">Where the object begins; negative if the text does not hold it.</param>
internal sealed record PastedCall(string Name, string Text, int ObjectAt)
{
    private const string Parse = "JSON.parse(";

    /// <summary>No page calls it more often; a text that is made to be slow does.</summary>
    private const int MostCalls = 20;
    private const int MostMentions = 500;

    /// <summary>How far before a name in quotes its parenthesis may stand.</summary>
    private const int LongestMargin = 200;

    /// <param name="text">The script.</param>
    /// <param name="calls">The names under which it may be called, the likelier first.</param>
    /// <returns>
    /// The first call that is given an object; one that is given something else if there is none such; null if the text holds no call. One that is
    /// commented out counts only where there is no other.
    /// </returns>
    public static PastedCall? Find(string text, IReadOnlyList<string> calls) => Find(text, JsComments.Blanked(text), calls) ?? Find(text, text, calls);

    /// <param name="text">The script.</param>
    /// <param name="bare">The same without what does not count, everything at its place.</param>
    /// <param name="calls">The names under which it may be called, the likelier first.</param>
    private static PastedCall? Find(string text, string bare, IReadOnlyList<string> calls)
    {
        PastedCall? first = null;
        var (left, mentions) = (MostCalls, MostMentions);
        foreach (var call in calls)
        {
            for (var at = bare.IndexOf(call, StringComparison.Ordinal); at >= 0 && left > 0 && mentions-- > 0; at = bare.IndexOf(call, at + 1, StringComparison.Ordinal))
            {
                if (ArgumentAt(text, at, at + call.Length) is { } argument)
                {
                    left--;
                    var (source, objectAt) = Given(text, bare, argument, at);
                    var found = new PastedCall(call, source, objectAt);
                    if (objectAt >= 0)
                    {
                        return found;
                    }

                    first ??= found;
                }
            }
        }

        return first;
    }

    private static (string Text, int ObjectAt) Given(string text, string bare, int argument, int call)
    {
        if (string.CompareOrdinal(text, argument, Parse, 0, Parse.Length) == 0)
        {
            var at = new JsLiteralReader(text, argument + Parse.Length).Next();
            var json = at < text.Length && text[at] is '\'' or '"' or '`' ? JsString.Read(text, ref at) : "";
            return (json, json.IndexOf('{'));
        }

        return (text, argument < text.Length && text[argument] == '{' ? argument : AssignedTo(bare, argument, call));
    }

    /// <summary>Behind the parenthesis of <c>wx.config(</c>, or behind the comma of <c>invoke('getBrandWCPayRequest',</c>.</summary>
    private static int? ArgumentAt(string text, int start, int end)
    {
        var isQuoted = end < text.Length && text[end] is '\'' or '"';
        if (isQuoted && !IsInParenthesis(text, start))
        {
            return null;
        }

        var at = new JsLiteralReader(text, isQuoted ? end + 1 : end).Next();
        return at < text.Length && text[at] == (isQuoted ? ',' : '(') ? new JsLiteralReader(text, at + 1).Next() : null;
    }

    /// <summary>A name in a jsApiList stands in quotes too.</summary>
    private static bool IsInParenthesis(string text, int at)
    {
        var before = text.Substring(Math.Max(0, at - LongestMargin), Math.Min(at, LongestMargin)).TrimEnd('\'', '"').TrimEnd();
        return before.Length > 0 && before[before.Length - 1] == '(';
    }

    /// <summary>var config = {…}; wx.config(config);</summary>
    private static int AssignedTo(string text, int argument, int call)
    {
        var name = new Regex(@"\G[\w$]{1,64}(?=\s*[,)])", RegexOptions.CultureInvariant).Match(text, argument).Value;
        if (name.Length == 0)
        {
            return -1;
        }

        var assigned = -1;
        foreach (Match match in Regex.Matches(text, @"(?<![\w$.])" + Regex.Escape(name) + @"\s*=\s*(?=\{)", RegexOptions.CultureInvariant))
        {
            // The last before the call; else the first behind it.
            assigned = match.Index < call || assigned < 0 ? match.Index + match.Length : assigned;
        }

        return assigned;
    }
}
