namespace WeixinJsSdk.Doctor.Urls;

/// <summary>
/// Converts an address that was written into a page as text. The oldest HTML entities need no semicolon, so a browser shows <c>&amp;timestamp=</c> as
/// <c>×tamp=</c>, and users copy that.
/// </summary>
internal static class HtmlText
{
    private static readonly (string Written, string Shown)[] Entities =
    [
        ("&times", "×"), ("&copy", "©"), ("&reg", "®"), ("&not", "¬"), ("&para", "¶"), ("&sect", "§"), ("&curren", "¤"), ("&deg", "°"), ("&micro", "µ"), ("&yen", "¥"),
    ];

    private static readonly string[] Parting = ["&amp;noncestr=", "&amp;timestamp=", "&amp;url=", "×tamp="];

    public static string Shown(string text)
    {
        foreach (var (written, shown) in Entities)
        {
            text = text.Replace(written, shown);
        }

        return text;
    }

    /// <summary>
    /// Restores a signed string that a page showed or escaped. If plain ampersands separate its own fields, it is returned unchanged: an address with
    /// <c>&amp;amp;</c> was then signed like that.
    /// </summary>
    public static string Written(string text) =>
        Parting.Any(text.ToLowerInvariant().Contains) ? text.Replace("&amp;", "&").Replace("×tamp=", "&timestamp=") : text;
}
