using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace WeixinJsSdk.Shared;

/// <summary>
/// Whether a request is for a host name that an attacker cannot control. A page of <c>evil.example</c> may point its own name to this machine (DNS
/// rebinding), and the browser then treats the page and this server as one origin. The attacker cannot do so with an IP address, with a name outside
/// public DNS, or with a name that the application lists.
/// </summary>
internal static class OwnHost
{
    public const string Advice =
        "This page answers on localhost, IP addresses and names of the local network. For another host name list it in the configuration's AllowedHosts.";

    private static readonly string[] Private = [".localhost", ".local", ".internal"];

    public static bool Named(HttpContext context)
    {
        var host = context.Request.Host.Host.TrimEnd('.');
        return IPAddress.TryParse(host, out _)
            || !host.Contains('.', StringComparison.Ordinal)
            || Private.Any(end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            || HostString.MatchesAny(host, Listed(context.RequestServices.GetService<IConfiguration>()));
    }

    /// <summary>Reads the list as ASP.NET Core's host filtering does. The templates' default "*" is ignored, since it allows every name.</summary>
    private static StringSegment[] Listed(IConfiguration? configuration) =>
    [
        .. (configuration?["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(host => host is not ("*" or "[::]" or "0.0.0.0")).Select(host => new StringSegment(host)),
    ];
}
