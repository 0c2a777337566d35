using System.Text;

namespace WeixinJsSdk.Media;

/// <summary>Decodes header values with characters outside ASCII.</summary>
internal static class ExtendedValue
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Decodes RFC 5987: <c>UTF-8''%E5%9B%BE.jpg</c>.</summary>
    /// <returns>The decoded value; null if it is not in this form.</returns>
    public static string? Decode(string value)
    {
        var parts = value.Split(['\''], 3);
        if (parts.Length < 3 || Unescape(parts[2]) is not { } bytes)
        {
            return null;
        }

        return parts[0].ToUpperInvariant() switch
        {
            "UTF-8" => FromUtf8(bytes),
            "ISO-8859-1" => new string(Array.ConvertAll(bytes, b => (char)b)),
            _ => null,
        };
    }

    /// <summary>Decodes a value that was sent as UTF-8, against the standard. .NET has read it as Latin-1.</summary>
    public static string AsUtf8(string value) =>
        value.Any(c => c > '\u007F') && value.All(c => c <= '\u00FF')
            ? FromUtf8(Array.ConvertAll(value.ToCharArray(), c => (byte)c)) ?? value
            : value;

    private static byte[]? Unescape(string value)
    {
        var bytes = new List<byte>(value.Length);
        for (var i = 0; i < value.Length;)
        {
            var isEscaped = Uri.IsHexEncoding(value, i);
            if (!isEscaped && value[i] is '%' or > '\u007F')
            {
                return null;
            }

            bytes.Add((byte)(isEscaped ? Uri.HexUnescape(value, ref i) : value[i++]));
        }

        return [.. bytes];
    }

    private static string? FromUtf8(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null; // an unknown encoding
        }
    }
}
