using System.Text;
using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore.PageUrls;

/// <summary>Scheme and host as a browser prints them: in lower case and punycode, without the scheme's own port.</summary>
internal static class Origin
{
    public static string Of(HttpRequest request)
    {
        var scheme = request.Scheme.ToLowerInvariant();
        var host = FindHost(request) ?? throw new InvalidOperationException(
            "The request names no host, or one that cannot be, so that the address of its page is not known: a browser always sends one.");
        return $"{scheme}://{WithoutDefaultPort(host, scheme)}";
    }

    /// <returns>Host and, where there is one, port; null where there is no host, or none that has a punycode form.</returns>
    public static string? FindHost(HttpRequest request)
    {
        // Not Request.Host: it decodes punycode, and what it makes of it need not be encoded to the same again.
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
