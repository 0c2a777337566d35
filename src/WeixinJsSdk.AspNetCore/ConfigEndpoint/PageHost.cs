using System.Buffers;
using System.Globalization;
using System.Net;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>A host and, where it is not the scheme's own, a port, as a browser prints them.</summary>
/// <param name="Name">In lower case; punycode, or an IPv6 address in brackets.</param>
/// <param name="Port">Digits; empty for the scheme's own port.</param>
internal sealed record PageHost(string Name, string Port)
{
    private const int LongestName = 254;

    private static readonly SearchValues<char> OfIPv6 = SearchValues.Create("0123456789abcdef:");
    private static readonly SearchValues<char> OfLabels = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <returns>Null where a browser would print it otherwise, or not take it at all.</returns>
    public static PageHost? Read(ReadOnlySpan<char> authority, string defaultPort)
    {
        var colon = authority.LastIndexOf(':');
        if (colon <= authority.LastIndexOf(']'))
        {
            return IsName(authority) ? new PageHost(authority.ToString(), "") : null;
        }

        var port = authority[(colon + 1)..];
        return IsName(authority[..colon]) && IsPort(port) && !port.SequenceEqual(defaultPort)
            ? new PageHost(authority[..colon].ToString(), port.ToString())
            : null;
    }

    private static bool IsPort(ReadOnlySpan<char> port) =>
        port.Length is > 0 and <= 5 && port[0] != '0' && !port.ContainsAnyExceptInRange('0', '9')
        && int.Parse(port, NumberStyles.None, CultureInfo.InvariantCulture) <= ushort.MaxValue;

    private static bool IsName(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= LongestName && (name[0] == '[' ? IsIPv6(name) : AreLabels(name));

    private static bool IsIPv6(ReadOnlySpan<char> name) =>
        name[^1] == ']' && !name[1..^1].ContainsAnyExcept(OfIPv6) && IPAddress.TryParse(name[1..^1], out _);

    /// <summary>A dot at the end is a browser's to keep; it makes another host of it.</summary>
    private static bool AreLabels(ReadOnlySpan<char> name) =>
        name[0] != '.' && name.IndexOf("..") < 0 && !name.ContainsAnyExcept(OfLabels);
}
