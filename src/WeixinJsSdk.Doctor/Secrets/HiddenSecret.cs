using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.Secrets;

/// <summary>What stands where a ticket or key was taken out of a text, before it was logged or shown.</summary>
internal static class HiddenSecret
{
    private static readonly Regex Mark = new(@"\*{3,}|\.{3,}|…+|<[\w \-]*>", RegexOptions.CultureInvariant);

    /// <summary>Whether a value is one of the marks, or nothing.</summary>
    public static bool Is(string? value) =>
        string.IsNullOrWhiteSpace(value) || (Mark.Match(value!.Trim()) is { Success: true, Index: 0 } mark && mark.Length == value.Trim().Length);

    /// <summary>Whether one of the marks stands somewhere in a text.</summary>
    public static bool IsIn(string text) => Mark.IsMatch(text);
}
