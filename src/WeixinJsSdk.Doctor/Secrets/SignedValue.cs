using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.Secrets;

/// <summary>
/// What may be shown of a value in a signed string. The string may be another than it is taken for, and hold a key: what stands there under a
/// name that is not asked for, or hangs on a value without one, is not shown.
/// </summary>
internal static class SignedValue
{
    private const string Hidden = "***";

    /// <summary>WeChat's keys have 32 letters.</summary>
    public const int ShortestKey = 16;

    // White space and commas may be in a value; with a name behind them they part it from another.
    private static readonly Regex Next = new(
        @"&(?:amp;)?|\\u0026|%26|(?:\\[nrt]|[\s;,|])+(?=[\w.\-]{1,40}\s*[=:])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A name is shown, since it says what is wrong; what is longer than any is a value.
    private static readonly Regex Name = new(@"^[a-z_]{1,24}(?=\s*[=:])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <param name="value">As it was signed, up to the next field that was looked for.</param>
    /// <param name="handedOver">The value at the page.</param>
    public static string Shown(string value, string handedOver)
    {
        var next = Next.Match(value);
        if (!next.Success)
        {
            return WithoutTail(value, handedOver);
        }

        var others = Next.Split(value.Substring(next.Index + next.Length)).Select(other => Name.Match(other) is { Success: true } name ? "&" + name.Value + "=" + Hidden : "&" + Hidden);
        return WithoutTail(value.Substring(0, next.Index), handedOver) + string.Concat(others.Distinct(StringComparer.Ordinal));
    }

    /// <summary>Of the last value in a string that names no key: its end may be one. What it has in common with the page's value is none.</summary>
    public static string WithoutKey(string value, string handedOver)
    {
        var common = 0;
        while (common < value.Length && common < handedOver.Length && value[common] == handedOver[common])
        {
            common++;
        }

        return value.Length - common >= ShortestKey ? value.Remove(common) + Hidden : value;
    }

    /// <summary>Of a line, which has no name in a right text.</summary>
    public static string ShownLine(string line, string handedOver, string ownName)
    {
        var name = Name.Match(line);
        return !name.Success || name.Value == ownName || name.Value == "prepay_id" ? Shown(line, handedOver) : name.Value + "=" + Hidden;
    }

    /// <summary>
    /// Of an address, whose own parameters begin with a question mark: what an ampersand parts from it before that is another field.
    /// </summary>
    public static string ShownUrl(string url)
    {
        var query = url.IndexOf('?');
        var field = url.IndexOf('&');
        return field < 0 || (query >= 0 && query < field) ? url : Shown(url, url.Substring(0, field));
    }

    private static string WithoutTail(string value, string handedOver) =>
        value.Length - handedOver.Length >= ShortestKey ? value.Remove(handedOver.Length) + Hidden : value;
}
