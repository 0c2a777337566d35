using System.Text;

namespace WeixinJsSdk;

/// <summary>A text in one line of a bearable length, with everything in it to be seen.</summary>
internal static class Visible
{
    private const int Longest = 600;

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
