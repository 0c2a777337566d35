using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.Secrets;

/// <summary>The marks that replace a ticket or key in a text before it is logged or shown.</summary>
internal static class HiddenSecret
{
    private static readonly Regex Mark = new(@"\*{3,}|\.{3,}|…+|<[\w \-]*>", RegexOptions.CultureInvariant);

    /// <summary>Whether a value is empty or one of the marks.</summary>
    public static bool Is(string? value) =>
        string.IsNullOrWhiteSpace(value) || (Mark.Match(value!.Trim()) is { Success: true, Index: 0 } mark && mark.Length == value.Trim().Length);

    /// <summary>Whether a text contains one of the marks.</summary>
    public static bool IsIn(string text) => Mark.IsMatch(text);
}
