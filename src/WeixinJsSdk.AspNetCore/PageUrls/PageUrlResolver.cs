using Microsoft.AspNetCore.Http;
using WeixinJsSdk.AspNetCore.PageUrls;

namespace WeixinJsSdk.AspNetCore;

/// <summary>
/// The address from the request target as it was sent, with every escape kept, after scheme and host of the request.
/// </summary>
/// <remarks>
/// Behind a proxy, scheme and host are what ASP.NET Core's own forwarded headers middleware makes of them: let the proxy send
/// <c>X-Forwarded-Proto</c> and <c>X-Forwarded-Host</c> (or keep <c>Host</c>), and call <c>UseForwardedHeaders</c> first. A path that the proxy has cut
/// off is put back from <c>PathBase</c> (<c>X-Forwarded-Prefix</c>). The proxy must pass the rest of the request target on untouched: with nginx,
/// <c>proxy_pass</c> without a path.
/// </remarks>
public sealed class PageUrlResolver : IPageUrlResolver
{
    /// <inheritdoc/>
    public string GetPageUrl(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Origin.Of(context.Request) + RequestTarget.Of(context);
    }
}
