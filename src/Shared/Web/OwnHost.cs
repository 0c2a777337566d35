using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;

namespace WeixinJsSdk.Shared;

/// <summary>
/// Whether a request is for a host that no stranger can have named. A page of <c>evil.example</c> may have its own name point to this machine
/// (DNS rebinding), and is then of one origin with what answers here; but it cannot do so with an address, with a name that public DNS does not
/// give out, nor with one that the application itself lists.
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

    /// <summary>As ASP.NET Core's host filtering reads it; "*", the templates' value, says nothing.</summary>
    private static StringSegment[] Listed(IConfiguration? configuration) =>
    [
        .. (configuration?["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(host => host is not ("*" or "[::]" or "0.0.0.0")).Select(host => new StringSegment(host)),
    ];
}
