using System.Text.RegularExpressions;

namespace WeixinJsSdk;

/// <summary>A call in a pasted script, and where the object stands that it is given.</summary>
/// <param name="Text">The text in which the object stands: the script, or the string that JSON.parse is given.</param>
/// <param name="ObjectAt">Where the object begins; negative if the text does not hold it.</param>
internal sealed record PastedCall(string Text, int ObjectAt)
{
    private const string Parse = "JSON.parse(";

    /// <summary>No page calls it more often; a text that is made to be slow does.</summary>
    private const int MostCalls = 20;
    private const int MostMentions = 500;

    /// <param name="text">The script.</param>
    /// <param name="calls">The names under which it may be called, the likelier first.</param>
    /// <returns>The first call that is given an object; one that is given something else if there is none such; null if the text holds no call.</returns>
    public static PastedCall? Find(string text, IReadOnlyList<string> calls)
    {
        PastedCall? first = null;
        var (left, mentions) = (MostCalls, MostMentions);
        foreach (var call in calls)
        {
            for (var at = text.IndexOf(call, StringComparison.Ordinal); at >= 0 && left > 0 && mentions-- > 0; at = text.IndexOf(call, at + 1, StringComparison.Ordinal))
            {
                if (ArgumentAt(text, at + call.Length) is { } argument)
                {
                    left--;
                    var found = Given(text, argument, at);
                    if (found.ObjectAt >= 0)
                    {
                        return found;
                    }

                    first ??= found;
                }
            }
        }

        return first;
    }

    private static PastedCall Given(string text, int argument, int call)
    {
        if (string.CompareOrdinal(text, argument, Parse, 0, Parse.Length) == 0)
        {
            var at = new JsLiteralReader(text, argument + Parse.Length).Next();
            var json = at < text.Length && text[at] is '\'' or '"' or '`' ? JsString.Read(text, ref at) : "";
            return new PastedCall(json, json.IndexOf('{'));
        }

        return new PastedCall(text, argument < text.Length && text[argument] == '{' ? argument : AssignedTo(text, argument, call));
    }

    /// <summary>Behind the parenthesis of <c>wx.config(</c>, or behind the comma of <c>invoke('getBrandWCPayRequest',</c>.</summary>
    private static int? ArgumentAt(string text, int at)
    {
        var opening = at < text.Length && text[at] is '\'' or '"' ? ',' : '(';
        at = new JsLiteralReader(text, opening == ',' ? at + 1 : at).Next();
        return at < text.Length && text[at] == opening ? new JsLiteralReader(text, at + 1).Next() : null;
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
