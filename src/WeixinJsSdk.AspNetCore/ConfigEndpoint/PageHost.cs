using System.Buffers;
using System.Globalization;
using System.Net;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>A host and an optional port, as in <c>location.href</c>.</summary>
/// <param name="Name">In lower case; punycode, or an IPv6 address in brackets.</param>
/// <param name="Port">Digits; empty for the default port of the scheme.</param>
internal sealed record PageHost(string Name, string Port)
{
    private const int MaxNameLength = 254;

    private static readonly SearchValues<char> IPv6Characters = SearchValues.Create("0123456789abcdef:");
    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    /// <returns>The host; null if it is not valid, or if a browser would write it differently.</returns>
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
        name.Length is > 0 and <= MaxNameLength && (name[0] == '[' ? IsIPv6(name) : AreLabels(name));

    private static bool IsIPv6(ReadOnlySpan<char> name) =>
        name[^1] == ']' && !name[1..^1].ContainsAnyExcept(IPv6Characters) && IPAddress.TryParse(name[1..^1], out _);

    /// <summary>A dot at the end is allowed: browsers keep it, and treat the name as a different host.</summary>
    private static bool AreLabels(ReadOnlySpan<char> name) =>
        name[0] != '.' && name.IndexOf("..") < 0 && !name.ContainsAnyExcept(LabelCharacters);
}
