using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore.PageUrls;

/// <summary>
/// Builds the address from the scheme and host of the request and from the request target as the client sent it, with every escape unchanged.
/// </summary>
internal sealed class PageUrlResolver : IPageUrlResolver
{
    /// <inheritdoc/>
    public string GetPageUrl(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Origin.Of(context.Request) + RequestTarget.Of(context);
    }
}
