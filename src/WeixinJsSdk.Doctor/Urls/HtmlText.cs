namespace WeixinJsSdk.Doctor.Urls;

/// <summary>
/// What a browser makes of an address that is written into a page as text: the oldest entities need no semicolon, so that <c>&amp;timestamp=</c>
/// is shown, and copied, as <c>×tamp=</c>.
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
    /// A signed string as it was before a page showed it, or escaped it. Where its own fields are parted by plain ampersands, an address with
    /// <c>&amp;amp;</c> was signed so.
    /// </summary>
    public static string Written(string text) =>
        Parting.Any(text.ToLowerInvariant().Contains) ? text.Replace("&amp;", "&").Replace("×tamp=", "&timestamp=") : text;
}
