using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>A call in a pasted script, and the position of the object that it receives.</summary>
/// <param name="Name">The name under which it is called.</param>
/// <param name="Text">The text that contains the object: the script, or the string that is passed to JSON.parse.</param>
/// <param name="ObjectAt">The position at which the object begins; negative if the text does not contain it.</param>
internal sealed record PastedCall(string Name, string Text, int ObjectAt)
{
    private const string Parse = "JSON.parse(";

    /// <summary>The most calls that are read. No real page has more of them; a text made to slow the reader down may.</summary>
    private const int MostCalls = 20;
    private const int MostMentions = 500;

    /// <summary>The longest distance between a name in quotes and the parenthesis before it.</summary>
    private const int LongestMargin = 200;

    /// <param name="text">The script.</param>
    /// <param name="calls">The names of the call, the likelier ones first.</param>
    /// <returns>
    /// The first call that receives an object; if there is none, the first call with another argument; null if the text contains no call. A call in a
    /// comment counts only if there is no other.
    /// </returns>
    public static PastedCall? Find(string text, IReadOnlyList<string> calls) => Find(text, JsComments.Blanked(text), calls) ?? Find(text, text, calls);

    /// <param name="text">The script.</param>
    /// <param name="bare">The script with blanks in place of its comments, so that all positions are the same.</param>
    /// <param name="calls">The names of the call, the likelier ones first.</param>
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

    /// <summary>Returns the position after the parenthesis of <c>wx.config(</c>, or after the comma of <c>invoke('getBrandWCPayRequest',</c>.</summary>
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

    /// <summary>Whether a parenthesis precedes the name in quotes. A name in a jsApiList is in quotes too, and is not a call.</summary>
    private static bool IsInParenthesis(string text, int at)
    {
        var before = text.Substring(Math.Max(0, at - LongestMargin), Math.Min(at, LongestMargin)).TrimEnd('\'', '"').TrimEnd();
        return before.Length > 0 && before[before.Length - 1] == '(';
    }

    /// <summary>Finds the object that a variable holds: <c>var config = {…}; wx.config(config);</c></summary>
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
            // The last assignment before the call counts; if there is none, the first one after it.
            assigned = match.Index < call || assigned < 0 ? match.Index + match.Length : assigned;
        }

        return assigned;
    }
}
