using Microsoft.AspNetCore.Http;
using WeixinJsSdk.AspNetCore.PageUrls;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>For which pages an endpoint signs.</summary>
internal sealed class HostRules(WeixinJsSdkConfigOptions options)
{
    private readonly HostPattern[] _allowed = [.. options.AllowedHosts.Select(HostPattern.Parse)];

    public bool Allow(HttpRequest request, string account, PageHost page)
    {
        if (options.AllowedHostsOfAccount?.Invoke(account) is { } ofAccount)
        {
            return ofAccount.Any(entry => HostPattern.Parse(entry).Covers(page));
        }

        return _allowed.Length == 0 ? IsOwn(request, page) : _allowed.Any(entry => entry.Covers(page));
    }

    /// <summary>
    /// The scheme's own port counts as none on both sides: where TLS ends at a proxy, the page's scheme is another than the request's, and
    /// neither names a port.
    /// </summary>
    private static bool IsOwn(HttpRequest request, PageHost page) =>
        Origin.FindHost(request) is { } host
        && PageHost.Read(Origin.WithoutDefaultPort(host, request.Scheme.ToLowerInvariant()), "") == page;
}
