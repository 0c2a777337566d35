using Microsoft.AspNetCore.Http;
using WeixinJsSdk.AspNetCore.PageUrls;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>Decides which hosts an endpoint signs pages for.</summary>
internal sealed class HostRules(WeixinJsSdkConfigOptions options)
{
    private readonly HostPattern[] _allowed = [.. options.AllowedHosts.Select(HostPattern.Parse)];

    public bool Allow(HttpRequest request, string account, PageHost page)
    {
        if (options.AllowedHostsOfAccount?.Invoke(account) is { } ofAccount)
        {
            return ofAccount.Any(entry => HostPattern.Parse(entry).Matches(page));
        }

        return _allowed.Length == 0 ? IsOwn(request, page) : _allowed.Any(entry => entry.Matches(page));
    }

    /// <summary>
    /// Compares without default ports: if a proxy terminates TLS, the schemes of the page and of the request differ, and neither
    /// contains a port.
    /// </summary>
    private static bool IsOwn(HttpRequest request, PageHost page) =>
        Origin.FindHost(request) is { } host
        && PageHost.Read(Origin.WithoutDefaultPort(host, request.Scheme.ToLowerInvariant()), "") == page;
}
