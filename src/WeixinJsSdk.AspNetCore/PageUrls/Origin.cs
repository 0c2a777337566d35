using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore;

/// <summary>Scheme and host as a browser prints them: in lower case and punycode, without the scheme's own port.</summary>
internal static class Origin
{
    public static string Of(HttpRequest request)
    {
        var scheme = request.Scheme.ToLowerInvariant();
        return $"{scheme}://{WithoutDefaultPort(HostOf(request), scheme)}";
    }

    /// <returns>Host and, where there is one, port.</returns>
    public static string HostOf(HttpRequest request) => request.Host.HasValue
        ? request.Host.ToUriComponent().ToLowerInvariant()
        : throw new InvalidOperationException("The request names no host, so that the address of its page is not known: a browser always sends one.");

    public static string WithoutDefaultPort(string host, string scheme)
    {
        var port = scheme == "https" ? ":443" : ":80";
        return host.EndsWith(port, StringComparison.Ordinal) && (host[0] != '[' || host[host.Length - port.Length - 1] == ']')
            ? host[..^port.Length]
            : host;
    }
}
