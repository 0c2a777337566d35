using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.Secrets;

/// <summary>
/// Decides which part of a value in a signed string may be shown. The string may be of another kind than expected and contain a key. Values with
/// unexpected names and values without a name are therefore hidden.
/// </summary>
internal static class SignedValue
{
    private const string Hidden = "***";

    /// <summary>The shortest text that is treated as a key. WeChat's keys have 32 characters.</summary>
    public const int ShortestKey = 16;

    // A value may contain white space and commas. If a name follows them, they separate two values.
    private static readonly Regex Next = new(
        @"&(?:amp;)?|\\u0026|%26|(?:\\[nrt]|[\s;,|])+(?=[\w.\-]{1,40}\s*[=:])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A name is shown, since it identifies the mistake. A text longer than any name is treated as a value.
    private static readonly Regex Name = new(@"^[a-z_]{1,24}(?=\s*[=:])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <param name="value">The value as it was signed, up to the next expected field.</param>
    /// <param name="handedOver">The value that the page passes.</param>
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

    /// <summary>
    /// The last value in a string without a key field. A key may follow the value directly; the part that equals the page's value is not a key.
    /// </summary>
    public static string WithoutKey(string value, string handedOver)
    {
        var common = 0;
        while (common < value.Length && common < handedOver.Length && value[common] == handedOver[common])
        {
            common++;
        }

        return value.Length - common >= ShortestKey ? value.Remove(common) + Hidden : value;
    }

    /// <summary>The value of a line. In a right text a line has no name.</summary>
    public static string ShownLine(string line, string handedOver, string ownName)
    {
        var name = Name.Match(line);
        return !name.Success || name.Value == ownName || name.Value == "prepay_id" ? Shown(line, handedOver) : name.Value + "=" + Hidden;
    }

    /// <summary>The value of an address. A question mark precedes its parameters, so an ampersand before any question mark begins another field.</summary>
    public static string ShownUrl(string url)
    {
        var query = url.IndexOf('?');
        var field = url.IndexOf('&');
        return field < 0 || (query >= 0 && query < field) ? url : Shown(url, url.Substring(0, field));
    }

    private static string WithoutTail(string value, string handedOver) =>
        value.Length - handedOver.Length >= ShortestKey ? value.Remove(handedOver.Length) + Hidden : value;
}
