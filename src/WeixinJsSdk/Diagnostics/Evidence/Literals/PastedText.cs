namespace WeixinJsSdk;

/// <summary>The object in a pasted call.</summary>
internal static class PastedText
{
    private const int Longest = 256 * 1024;

    /// <param name="text">What was pasted.</param>
    /// <param name="call">The call whose argument it is, if the text holds more than one object: <c>wx.config</c>.</param>
    /// <param name="example">What to paste.</param>
    /// <exception cref="FormatException">There is no object. The message does not repeat the text, which may hold a secret.</exception>
    public static JsValue Read(string text, string call, string example)
    {
        if (text.Length > Longest)
        {
            throw new FormatException($"The text is too long. Paste {example} alone.");
        }

        // A cardExt is often pasted with the quotes of the string it is.
        if (text.TrimStart() is { Length: > 0 } quoted && quoted[0] is ('"' or '\''))
        {
            var at = text.Length - quoted.Length;
            text = JsString.Read(text, ref at);
        }

        var start = PastedCall.Find(text, call) is { } found ? found.ObjectAt : text.IndexOf('{');
        return start >= 0
            ? new JsLiteralReader(text, start).Read()
            : throw new FormatException($"There is no object in the text. Paste {example}, or its argument alone.");
    }
}
