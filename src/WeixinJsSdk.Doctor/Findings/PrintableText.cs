using System.Text;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Writes a text on one line of limited length and makes its invisible characters visible.</summary>
internal static class PrintableText
{
    private const int Longest = 600;
    private const int LongestStart = 2 * Longest;

    /// <summary>Returns the part of a text that is masked and then printed. It is longer than the printed text, because masking shortens it.</summary>
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
