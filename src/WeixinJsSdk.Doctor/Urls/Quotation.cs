namespace WeixinJsSdk.Doctor.Urls;

/// <summary>The quotes and brackets in which an address is pasted.</summary>
internal static class Quotation
{
    private const string Opening = "\"'“”<";
    private const string Closing = "\"'””>";

    /// <summary>
    /// No address begins with a quote, so that one at the start is always taken off. It may end in one (<c>/o'</c>): that goes only with the one
    /// that opens it.
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
