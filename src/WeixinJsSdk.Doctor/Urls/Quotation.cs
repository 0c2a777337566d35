namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Removes the quotes and brackets around a pasted address.</summary>
internal static class Quotation
{
    private const string Opening = "\"'“”<";
    private const string Closing = "\"'””>";

    /// <summary>
    /// No address begins with a quote, so a quote at the start is always removed. An address may end in one (<c>/o'</c>), so a quote at the end is
    /// removed only together with its opening quote.
    /// </summary>
    public static string Unquoted(string given)
    {
        var text = given.Trim();
        while (text.Length > 0 && Opening.IndexOf(text[0]) is >= 0 and var mark)
        {
            var isClosed = text.Length > 1 && text[text.Length - 1] == Closing[mark];
            text = text.Substring(1, text.Length - (isClosed ? 2 : 1)).Trim();
        }

        return text;
    }
}
