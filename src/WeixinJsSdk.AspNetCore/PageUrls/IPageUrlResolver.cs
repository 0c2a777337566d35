using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore;

/// <summary>
/// Determines the <c>location.href</c> of the page of a request: the address that must be signed (附录1, 附录5). Register an implementation
/// to replace the default one, which reads the address from the request.
/// </summary>
/// <remarks>
/// Behind a proxy, the default resolver uses the scheme and host that ASP.NET Core's forwarded headers middleware sets. Let the proxy send
/// <c>X-Forwarded-Proto</c> and <c>X-Forwarded-Host</c> (or keep <c>Host</c>), and call <c>UseForwardedHeaders</c> first. A path prefix that the
/// proxy has removed is restored from <c>PathBase</c> (<c>X-Forwarded-Prefix</c>). The proxy must forward the rest of the request target
/// unchanged: with nginx, use <c>proxy_pass</c> without a path.
/// </remarks>
public interface IPageUrlResolver
{
    /// <summary>Returns the address of the page that is requested.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The address, byte for byte as in the browser, without the fragment (<c>#…</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The address cannot be determined from the request.</exception>
    string GetPageUrl(HttpContext context);
}
