using Microsoft.AspNetCore.Http;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.AspNetCore.Requests;

/// <summary>
/// Whether a request comes from the doctor's own page. That it must be JSON already keeps forms out, and scripts of other origins without CORS;
/// this holds where the application allows CORS to all. The check of <see cref="OwnHost"/> comes in addition.
/// </summary>
internal static class OwnPage
{
    public static bool Sent(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site == "same-origin";
        }

        // Only host and port: where TLS ends at a proxy the schemes differ.
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
