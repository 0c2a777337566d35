using System.Text;

namespace WeixinJsSdk.Shared;

/// <summary>The ways in which programs percent-encode and decode an address.</summary>
internal static class Percent
{
    // Uri.EscapeDataString of .NET Framework throws for more than 65,519 characters.
    private const int LongestAtOnce = 32_000;

    // encodeURIComponent does not encode these characters; Uri.EscapeDataString does.
    private const string LeftByScript = "!'()*";
    private const string LeftByForms = "!()*";
    private const string LeftByEncodeUri = ";/?:@&=+$,#!'()*";

    /// <summary>Encodes everything except letters, digits and <c>-_.~</c>.</summary>
    public static string Component(string text) => text.Length <= LongestAtOnce ? Uri.EscapeDataString(text) : InPieces(text);

    /// <summary>Encodes as JavaScript's encodeURIComponent does.</summary>
    public static string ScriptComponent(string text) => Encode(text, LeftByScript);

    /// <summary>Encodes as JavaScript's encodeURI does, which encodes the percent sign again.</summary>
    public static string ScriptUri(string text) => Encode(text, LeftByEncodeUri);

    /// <summary>Encodes as HttpUtility.UrlEncode does: lower-case digits, and <c>+</c> for a space.</summary>
    public static string Form(string text) => LowerDigits(Encode(text, LeftByForms)).Replace("%20", "+").Replace("~", "%7e");

    /// <summary>
    /// Whether an escape was encoded again. <c>%25</c> is an encoded percent sign; two hexadecimal digits after it show that it began an escape.
    /// </summary>
    public static bool IsEncodedTwice(string text)
    {
        for (var at = text.IndexOf("%25", StringComparison.Ordinal); at >= 0; at = text.IndexOf("%25", at + 1, StringComparison.Ordinal))
        {
            if (at + 4 < text.Length && Uri.IsHexDigit(text[at + 3]) && Uri.IsHexDigit(text[at + 4]))
            {
                return true;
            }
        }

        return false;
    }

    public static string Decode(string text) => Uri.UnescapeDataString(text);

    public static string FormDecode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    /// <summary>Encodes non-ASCII letters and spaces only, as a browser does with a typed address.</summary>
    public static string NonAscii(string text)
    {
        var encoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is > ' ' and < '\u007f')
            {
                encoded.Append(text[i]);
                continue;
            }

            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            foreach (var value in Encoding.UTF8.GetBytes(text.Substring(i, length)))
            {
                encoded.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }

            i += length - 1;
        }

        return encoded.ToString();
    }

    /// <summary>Converts the digits of every escape, such as <c>%E4</c>, to lower case.</summary>
    public static string LowerDigits(string text) => Digits(text, char.ToLowerInvariant);

    /// <summary>Converts the digits of every escape, such as <c>%e4</c>, to upper case.</summary>
    public static string UpperDigits(string text) => Digits(text, char.ToUpperInvariant);

    private static string Digits(string text, Func<char, char> change)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i + 2 < characters.Length; i++)
        {
            if (characters[i] == '%')
            {
                characters[i + 1] = change(characters[i + 1]);
                characters[i + 2] = change(characters[i + 2]);
                i += 2;
            }
        }

        return new string(characters);
    }

    private static string InPieces(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = Math.Min(LongestAtOnce, text.Length - start);
            length -= start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
            encoded.Append(Uri.EscapeDataString(text.Substring(start, length)));
        }

        return encoded.ToString();
    }

    private static string Encode(string text, string left)
    {
        var encoded = new StringBuilder(text.Length + 16);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || left.Contains(text[i]))
            {
                encoded.Append(Component(text.Substring(start, i - start)));
                start = i + 1;
                if (i < text.Length)
                {
                    encoded.Append(text[i]);
                }
            }
        }

        return encoded.ToString();
    }
}
