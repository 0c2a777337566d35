using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Urls;

/// <summary>Mistakes in the part before the path, such as those of a server behind a reverse proxy.</summary>
internal static class OriginVariants
{
    private static readonly string[] Ports = [":443", ":80", ":8080", ":5000"];
    private static readonly string[] RarePorts = [":5001", ":8443", ":8000", ":8081", ":3000"];
    private static readonly string[] InnerHosts = ["localhost", "127.0.0.1"];
    private static readonly string[] InnerPorts = ["", ":5000", ":8080"];

    // Frameworks write these texts for an address that the server did not receive.
    private static readonly string[] Nothing = ["", "undefined", "null", "[object Object]", "None"];

    public static IEnumerable<UrlVariant> All { get; } =
    [
        UrlVariant.Of(FindingCode.UrlSchemeDiffers, url => url with { Scheme = url.IsHttps ? "http" : "https" }).AsCommon(),
        UrlVariant.Of(FindingCode.UrlPortDiffers, url => url with { Port = "" }),
        .. Ports.Select(port => UrlVariant.Of(FindingCode.UrlPortDiffers, url => url with { Port = port })),
        .. RarePorts.Select(port => UrlVariant.Of(FindingCode.UrlPortDiffers, url => url with { Port = port }).AsGuess()),
        UrlVariant.Of(FindingCode.UrlHostCase, url => url with { Host = Capitalised(url.Host) }),
        UrlVariant.Of(FindingCode.UrlHostCase, url => url with { Host = url.Host.ToUpperInvariant() }),
        UrlVariant.Of(FindingCode.UrlHostCase, url => url with { Scheme = url.Scheme.ToUpperInvariant() }),
        UrlVariant.Of(FindingCode.UrlHostCase, url => url with { Host = WordsCapitalised(url.Host) }),
        UrlVariant.Of(FindingCode.UrlHostDiffers, url => url with { Host = WithoutOrWithWww(url.Host) }),
        UrlVariant.Of(FindingCode.UrlHostDiffers, url => url with { Host = HostName.InUnicode(url.Host) }),
        .. InnerHosts.SelectMany(host => InnerPorts.Select(port =>
            UrlVariant.Of(FindingCode.UrlHostDiffers, url => url with { Host = host, Port = port }))),
        new(FindingCode.UrlIncomplete, url => UrlParts.Of(url) is { } parts ? url.Substring(parts.Scheme.Length + 3) : null),
        new(FindingCode.UrlIncomplete, url => UrlParts.Of(url) is { } parts ? url.Substring(parts.Scheme.Length + 1) : null),
        new(FindingCode.UrlIncomplete, url => UrlParts.Of(url) is { } parts ? url.Substring(parts.Origin.Length) : null),
        UrlVariant.Of(FindingCode.UrlIncomplete, url => url with { Path = "", Query = "", Hash = "" }),
        .. Nothing.Select(nothing => new UrlVariant(FindingCode.UrlIncomplete, _ => nothing, VariantUse.NotAfterItsLike)),
    ];

    private static string Capitalised(string host) => host.Length == 0 ? host : char.ToUpperInvariant(host[0]) + host.Substring(1);

    private static string WordsCapitalised(string host) => string.Join(".", host.Split('.').Select(Capitalised));

    private static string WithoutOrWithWww(string host) =>
        host.StartsWith("www.", StringComparison.Ordinal) ? host.Substring(4) : "www." + host;
}
