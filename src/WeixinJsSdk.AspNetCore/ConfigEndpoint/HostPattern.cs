using System.Globalization;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>One entry of a list of allowed hosts.</summary>
internal sealed class HostPattern
{
    private const string WildcardPrefix = "*.";

    private readonly PageHost _host;
    private readonly bool _isWildcard;

    private HostPattern(PageHost host, bool isWildcard)
    {
        _host = host;
        _isWildcard = isWildcard;
    }

    public static HostPattern Parse(string? entry)
    {
        var isWildcard = entry?.StartsWith(WildcardPrefix, StringComparison.Ordinal) == true;
        return PageHost.Read(Ascii(isWildcard ? entry![WildcardPrefix.Length..] : entry ?? ""), "") is { } host && (!isWildcard || host.Name[0] != '[')
            ? new HostPattern(host, isWildcard)
            : throw new ArgumentException(
                $"\"{entry}\" is not valid as an allowed host. Use example.com, example.com:8443 or *.example.com, without scheme and path.");
    }

    public bool Matches(PageHost page) => page.Port == _host.Port && (_isWildcard
        ? page.Name.Length > _host.Name.Length + 1
            && page.Name.EndsWith(_host.Name, StringComparison.Ordinal)
            && page.Name[page.Name.Length - _host.Name.Length - 1] == '.'
        : page.Name == _host.Name);

    /// <summary>Converts a name such as 例子.公司 to punycode, the form that browsers send.</summary>
    private static string Ascii(string entry)
    {
        if (System.Text.Ascii.IsValid(entry))
        {
            return entry.ToLowerInvariant();
        }

        var colon = entry.LastIndexOf(':');
        var name = colon < 0 ? entry : entry[..colon];
        try
        {
            return new IdnMapping().GetAscii(name.ToLowerInvariant()) + entry[name.Length..];
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}
