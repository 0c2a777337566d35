using System.Globalization;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>One entry of a list of allowed hosts.</summary>
internal sealed class HostPattern
{
    private const string AnyBelow = "*.";

    private readonly PageHost _host;
    private readonly bool _below;

    private HostPattern(PageHost host, bool below)
    {
        _host = host;
        _below = below;
    }

    public static HostPattern Parse(string? entry)
    {
        var below = entry?.StartsWith(AnyBelow, StringComparison.Ordinal) == true;
        return PageHost.Read(Ascii(below ? entry![AnyBelow.Length..] : entry ?? ""), "") is { } host && (!below || host.Name[0] != '[')
            ? new HostPattern(host, below)
            : throw new ArgumentException(
                $"\"{entry}\" cannot be an allowed host: give example.com, example.com:8443 or *.example.com, without scheme and path.");
    }

    public bool Covers(PageHost page) => page.Port == _host.Port && (_below
        ? page.Name.Length > _host.Name.Length + 1
            && page.Name.EndsWith(_host.Name, StringComparison.Ordinal)
            && page.Name[page.Name.Length - _host.Name.Length - 1] == '.'
        : page.Name == _host.Name);

    /// <summary>Whoever writes a list may write 例子.公司; a browser prints punycode.</summary>
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
