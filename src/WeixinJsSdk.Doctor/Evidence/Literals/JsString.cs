using System.Text;

namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>Reads a quoted JavaScript string.</summary>
internal static class JsString
{
    /// <param name="text">The text around it.</param>
    /// <param name="at">The position of the opening quote; afterwards the position after the closing quote, or the end of the text if there is none.</param>
    public static string Read(string text, ref int at) => Read(text, ref at, out _);

    /// <param name="text">The text around it.</param>
    /// <param name="at">The position of the opening quote; afterwards the position after the closing quote, or the end of the text if there is none.</param>
    /// <param name="isClosed">Whether the text contains the closing quote.</param>
    public static string Read(string text, ref int at, out bool isClosed)
    {
        var quote = text[at++];
        var value = new StringBuilder();
        while (at < text.Length && text[at] != quote)
        {
            if (text[at] == '\\' && at + 1 < text.Length)
            {
                at++;
                value.Append(Escaped(text, ref at));
            }
            else
            {
                value.Append(text[at++]);
            }
        }

        isClosed = at < text.Length;
        at += isClosed ? 1 : 0;
        return value.ToString();
    }

    private static string Escaped(string text, ref int at)
    {
        var character = text[at++];
        switch (character)
        {
            case 'n': return "\n";
            case 'r': return "\r";
            case 't': return "\t";
            case 'b': return "\b";
            case 'f': return "\f";
            case '\n': return "";
            case 'u': return Hexadecimal(text, ref at, 4);
            case 'x': return Hexadecimal(text, ref at, 2);
            default: return character.ToString();
        }
    }

    private static string Hexadecimal(string text, ref int at, int digits)
    {
        var code = 0;
        for (var end = Math.Min(at + digits, text.Length); at < end && Uri.IsHexDigit(text[at]); at++)
        {
            code = (code * 16) + Uri.FromHex(text[at]);
        }

        return ((char)code).ToString();
    }
}
