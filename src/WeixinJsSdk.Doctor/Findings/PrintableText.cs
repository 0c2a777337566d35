using System.Text;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>A text in one line of a bearable length, with everything in it to be seen.</summary>
internal static class PrintableText
{
    private const int Longest = 600;
    private const int LongestStart = 2 * Longest;

    /// <summary>As much of a text as may come to be seen, and a little more: what is masked in it gets shorter.</summary>
    public static string Start(string text) => text.Length <= LongestStart ? text : text.Substring(0, LongestStart);

    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            visible.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(character) || character is '\uFEFF' or '\u2028' or '\u2029' or '\u00A0' or '\u200B' =>
                    FormattableString.Invariant($"\\u{(int)character:X4}"),
                _ => character.ToString(),
            });
        }

        return visible.Length <= Longest ? visible.ToString() : visible.ToString(0, Longest) + "…";
    }
}
