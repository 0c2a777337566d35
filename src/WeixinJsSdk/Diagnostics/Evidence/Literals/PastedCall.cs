using System.Text.RegularExpressions;

namespace WeixinJsSdk;

/// <summary>A call in a pasted script, and where the object stands that it is given.</summary>
/// <param name="ObjectAt">Where the object begins; negative if the text does not hold it.</param>
internal sealed record PastedCall(int ObjectAt)
{
    /// <returns>The first call that is given an object; one that is given something else if there is none such; null if the text holds no call.</returns>
    public static PastedCall? Find(string text, string call)
    {
        PastedCall? first = null;
        for (var at = text.IndexOf(call, StringComparison.Ordinal); at >= 0; at = text.IndexOf(call, at + 1, StringComparison.Ordinal))
        {
            if (ArgumentAt(text, at + call.Length) is { } argument)
            {
                var found = new PastedCall(argument < text.Length && text[argument] == '{' ? argument : AssignedTo(text, argument, at));
                if (found.ObjectAt >= 0)
                {
                    return found;
                }

                first ??= found;
            }
        }

        return first;
    }

    /// <summary>Behind the parenthesis of <c>wx.config(</c>, or behind the comma of <c>invoke('getBrandWCPayRequest',</c>.</summary>
    private static int? ArgumentAt(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        var opening = at < text.Length && text[at] is '\'' or '"' ? ',' : '(';
        at = new JsLiteralReader(text, opening == ',' ? at + 1 : at).Next();
        return at < text.Length && text[at] == opening ? new JsLiteralReader(text, at + 1).Next() : null;
    }

    /// <summary>var config = {…}; wx.config(config);</summary>
    private static int AssignedTo(string text, int argument, int call)
    {
        var name = Regex.Match(text.Substring(argument), @"^[\w$]+(?=\s*[,)])", RegexOptions.CultureInvariant).Value;
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
