using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>One parameter of the endpoint's query: its value, or what is wrong with it; neither where it is missing.</summary>
/// <remarks>
/// Read strictly: ASP.NET Core's own reading repairs what is broken and joins what is repeated, and either would end in a signature for an
/// address that no page has.
/// </remarks>
internal readonly record struct ConfigQuery(string? Value, string? Problem)
{
    /// <summary>For a longer value a buffer is made for the one occasion.</summary>
    private const int UsualLength = 256;

    public static ConfigQuery Read(HttpRequest request, string name)
    {
        ReadOnlyMemory<char>? encoded = null;
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            if (pair.DecodeName().Span.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                if (encoded is not null)
                {
                    return Wrong($"{name} is there more than once.");
                }

                encoded = pair.EncodedValue;
            }
            else if (encoded?.Span.Contains('?') == true)
            {
                return Wrong($"{name} was not encoded and another parameter follows it, so that its end is lost.");
            }
        }

        return encoded is null ? default
            : Decode(encoded.Value.Span) is { } value ? new ConfigQuery(value, null)
            : Wrong($"{name} holds an escape that is broken or stands for no ASCII character; location.href has those percent-encoded, and encodeURIComponent keeps them so.");
    }

    private static ConfigQuery Wrong(string problem) => new(null, problem);

    /// <returns>Null for an escape that is broken, or outside ASCII.</returns>
    private static string? Decode(ReadOnlySpan<char> encoded)
    {
        var decoded = encoded.Length <= UsualLength ? stackalloc char[UsualLength] : new char[encoded.Length];
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] != '%')
            {
                decoded[length++] = encoded[i] == '+' ? ' ' : encoded[i];
            }
            else if (i + 2 < encoded.Length && HexByte(encoded[i + 1], encoded[i + 2]) is >= 0 and <= 0x7f and var value)
            {
                decoded[length++] = (char)value;
                i += 2;
            }
            else
            {
                return null;
            }
        }

        return decoded[..length].ToString();
    }

    private static int HexByte(char high, char low) =>
        char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low) ? (HexDigit(high) << 4) | HexDigit(low) : -1;

    private static int HexDigit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : char.ToLowerInvariant(digit) - 'a' + 10;
}
