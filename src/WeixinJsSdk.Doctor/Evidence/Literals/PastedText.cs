namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>The object in a pasted text: a call's argument, one that stands alone or in a server's answer, or the fields of a log.</summary>
internal static class PastedText
{
    private const int Longest = 256 * 1024;

    /// <summary>Objects within objects are read again and again.</summary>
    private const int MostObjects = 32;
    private const int MostRead = 1024 * 1024;

    private static readonly JsValue Nothing = new() { Members = [], IsOpen = true };

    /// <param name="text">What was pasted.</param>
    /// <param name="shape">What is looked for.</param>
    /// <param name="isObjectNeeded">Whether the text says nothing without an object.</param>
    /// <exception cref="FormatException">There is no object. The message does not repeat the text, which may hold a secret.</exception>
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

    /// <returns>The call among these that is read; null if the text holds none.</returns>
    public static PastedCall? CallIn(string text, IReadOnlyList<string> calls) =>
        text.Length <= Longest ? PastedCall.Find(Unquoted(text), calls) : null;

    /// <summary>A cardExt is often pasted with the quotes of the string it is. A script may begin with a string, too: 'use strict'.</summary>
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

    /// <summary>What a log says in its own way. A line of it may be an object itself, which has a time of its own and the fields in a message.</summary>
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
    /// The object that holds most of the fields: a server's answer wraps it in others. What is none of a call's own may get more fields on its way
    /// to one. If there is a call that is given something else, an object without any of the fields is another thing.
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
    /// <param name="bare">The same without what does not count, everything at its place.</param>
    /// <param name="shape">What is looked for.</param>
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
