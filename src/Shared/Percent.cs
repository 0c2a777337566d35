using System.Text;

namespace WeixinJsSdk.Shared;

/// <summary>The ways in which people percent-encode and decode an address.</summary>
internal static class Percent
{
    // .NET Framework refuses more than 65,519 characters.
    private const int LongestAtOnce = 32_000;

    // encodeURIComponent leaves these alone, Uri.EscapeDataString does not.
    private const string LeftByScript = "!'()*";
    private const string LeftByForms = "!()*";
    private const string LeftByEncodeUri = ";/?:@&=+$,#!'()*";

    /// <summary>Everything but letters, digits and <c>-_.~</c>.</summary>
    public static string Component(string text) => text.Length <= LongestAtOnce ? Uri.EscapeDataString(text) : InPieces(text);

    /// <summary>JavaScript's encodeURIComponent.</summary>
    public static string ScriptComponent(string text) => Encode(text, LeftByScript);

    /// <summary>JavaScript's encodeURI: the percent sign itself is encoded again.</summary>
    public static string ScriptUri(string text) => Encode(text, LeftByEncodeUri);

    /// <summary>HttpUtility.UrlEncode: lower-case digits, and <c>+</c> for a space.</summary>
    public static string Form(string text) => LowerDigits(Encode(text, LeftByForms)).Replace("%20", "+").Replace("~", "%7e");

    /// <summary>Whether an escaped character was escaped again. <c>%25</c> is a percent sign: before two digits it was one of an escape.</summary>
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

    /// <summary>What a browser does to an address that is typed: other letters and spaces are encoded, all else is left.</summary>
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

    /// <summary>The digits of every <c>%E4</c> in lower case.</summary>
    public static string LowerDigits(string text) => Digits(text, char.ToLowerInvariant);

    /// <summary>The digits of every <c>%e4</c> in upper case.</summary>
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
