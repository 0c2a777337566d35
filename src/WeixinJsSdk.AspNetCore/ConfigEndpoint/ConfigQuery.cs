using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>One parameter of the endpoint's query: its value, or the problem with it. Both are null if the parameter is missing.</summary>
/// <remarks>
/// The query is read strictly. ASP.NET Core repairs invalid escapes and joins repeated parameters. Either would lead to a signature for an
/// address that no page has.
/// </remarks>
internal readonly record struct ConfigQuery(string? Value, string? Problem)
{
    /// <summary>The maximum length that is decoded on the stack.</summary>
    private const int StackBufferLength = 256;

    public static ConfigQuery Read(HttpRequest request, string name)
    {
        ReadOnlyMemory<char>? encoded = null;
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            if (pair.DecodeName().Span.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                if (encoded is not null)
                {
                    return Invalid($"{name} occurs more than once.");
                }

                encoded = pair.EncodedValue;
            }
            else if (encoded?.Span.Contains('?') == true)
            {
                return Invalid($"{name} is not encoded, and another parameter follows it, so its end cannot be determined.");
            }
        }

        return encoded is null ? default
            : Decode(encoded.Value.Span) is { } value ? new ConfigQuery(value, null)
            : Invalid($"{name} contains an escape that is not valid or not ASCII. In location.href such characters are percent-encoded, and encodeURIComponent preserves that.");
    }

    private static ConfigQuery Invalid(string problem) => new(null, problem);

    /// <returns>The decoded value; null if an escape is not valid or not ASCII.</returns>
    private static string? Decode(ReadOnlySpan<char> encoded)
    {
        var decoded = encoded.Length <= StackBufferLength ? stackalloc char[StackBufferLength] : new char[encoded.Length];
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
