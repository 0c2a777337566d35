using System.Text;
using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore.PageUrls;

/// <summary>Scheme and host as in <c>location.href</c>: in lower case and punycode, without the default port of the scheme.</summary>
internal static class Origin
{
    public static string Of(HttpRequest request)
    {
        var scheme = request.Scheme.ToLowerInvariant();
        var host = FindHost(request) ?? throw new InvalidOperationException(
            "The Host header of the request is missing or not valid, so the address of the page is unknown. Browsers always send one.");
        return $"{scheme}://{WithoutDefaultPort(host, scheme)}";
    }

    /// <returns>Host and optional port; null if there is no host, or if it cannot be converted to punycode.</returns>
    public static string? FindHost(HttpRequest request)
    {
        // Request.Host decodes punycode, and encoding it again may give a different name. The header is therefore read directly.
        var sent = request.Headers.Host.ToString();
        try
        {
            return sent.Length == 0 ? null
                : Ascii.IsValid(sent) ? sent.ToLowerInvariant()
                : new HostString(sent).ToUriComponent().ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static string WithoutDefaultPort(string host, string scheme)
    {
        var port = scheme == "https" ? ":443" : ":80";
        return host.EndsWith(port, StringComparison.Ordinal) && (host[0] != '[' || host[host.Length - port.Length - 1] == ']')
            ? host[..^port.Length]
            : host;
    }
}
