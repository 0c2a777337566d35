namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>Finds the object in a pasted text: a call's argument, an object that stands alone or in a server's answer, or the fields of a log.</summary>
internal static class PastedText
{
    private const int Longest = 256 * 1024;

    /// <summary>The most objects that are read. Nested objects are read several times, so the number needs a limit.</summary>
    private const int MostObjects = 32;
    private const int MostRead = 1024 * 1024;

    private static readonly JsValue Nothing = new() { Members = [], IsOpen = true };

    /// <param name="text">The pasted text.</param>
    /// <param name="shape">The calls and fields to search for.</param>
    /// <param name="isObjectNeeded">Whether a text without an object is an error.</param>
    /// <exception cref="FormatException">The text contains no object. The message does not repeat the text, which may contain a secret.</exception>
    public static JsValue Read(string text, PastedShape shape, bool isObjectNeeded = true)
    {
        if (text.Length > Longest)
        {
            throw new FormatException($"The text is too long. Paste {shape.Example} alone.");
        }

        var script = Unquoted(text);
        var call = PastedCall.Find(script, shape.Calls);
        var isGiven = call is { ObjectAt: >= 0 };
        var pasted = isGiven ? new JsLiteralReader(call!.Text, call.ObjectAt).Read() : Best(script, shape, call is not null);
        return Logged(text, shape, pasted, isGiven)
            ?? pasted
            ?? (isObjectNeeded ? null : Nothing)
            ?? throw new FormatException($"There is no object in the text. Paste {shape.Example}, or its argument alone.");
    }

    /// <returns>The appId of a <c>wx.config</c> in the same text; null if there is none.</returns>
    public static string? AppIdOfConfig(string text) =>
        CallIn(text, PastedShape.Config.Calls) is { ObjectAt: >= 0 } call
            ? new JsLiteralReader(call.Text, call.ObjectAt).Read().TextOf("appId")
            : null;

    /// <returns>The first of these calls that can be read; null if the text contains none.</returns>
    public static PastedCall? CallIn(string text, IReadOnlyList<string> calls) =>
        text.Length <= Longest ? PastedCall.Find(Unquoted(text), calls) : null;

    /// <summary>Users often paste a cardExt with the quotes of its string literal. A script may begin with a string too: 'use strict'.</summary>
    private static string Unquoted(string text)
    {
        if (text.TrimStart() is not { Length: > 0 } quoted || quoted[0] is not ('"' or '\''))
        {
            return text;
        }

        var at = text.Length - quoted.Length;
        var value = JsString.Read(text, ref at);
        return text.Substring(at).Trim() is "" or ";" or "," ? value : text;
    }

    /// <summary>Reads the fields in a log's own notation. A line of a log may be an object with its own time, which holds the fields in a message.</summary>
    private static JsValue? Logged(string text, PastedShape shape, JsValue? pasted, bool isGiven)
    {
        var isKnown = pasted is not null && shape.Fields.Any(name => pasted.Member(name) is { IsUnknown: false });
        if (isKnown && (isGiven || pasted!.Member(shape.Signature) is not null))
        {
            return null;
        }

        var logged = LoggedFields.Read(text, shape);
        return isKnown && logged?.Count(shape.Fields) <= pasted!.Count(shape.Fields) ? null : logged;
    }

    /// <summary>
    /// Finds the object with most of the fields, since a server's answer may wrap it in others. An object that is not a call's argument may get more
    /// fields before the call. If a call receives something other than an object, an object without any of the fields is unrelated to it.
    /// </summary>
    private static JsValue? Best(string script, PastedShape shape, bool isGivenElse)
    {
        var bare = JsComments.Blanked(script);
        var (first, best) = Most(script, bare, shape);
        if (best is null && bare != script)
        {
            (first, best) = Most(script, script, shape);
        }

        return best is null ? (isGivenElse ? null : first?.Opened())
            : isGivenElse || !ReferenceEquals(best, first) || shape.IsAnswer(best) ? best.Opened()
            : best;
    }

    /// <param name="script">The script.</param>
    /// <param name="bare">The script with blanks in place of its comments, so that all positions are the same.</param>
    /// <param name="shape">The calls and fields to search for.</param>
    private static (JsValue? First, JsValue? Best) Most(string script, string bare, PastedShape shape)
    {
        JsValue? first = null;
        JsValue? best = null;
        var most = 0;
        var left = Math.Min(MostObjects, 1 + (MostRead / Math.Max(script.Length, 1)));
        for (var start = bare.IndexOf('{'); start >= 0 && left-- > 0 && most < shape.Fields.Count; start = bare.IndexOf('{', start + 1))
        {
            var read = new JsLiteralReader(script, start).Read();
            first ??= read;
            if (read.Count(shape.Fields) is var count && count > most)
            {
                (best, most) = (read, count);
            }
        }

        return (first, best);
    }
}
