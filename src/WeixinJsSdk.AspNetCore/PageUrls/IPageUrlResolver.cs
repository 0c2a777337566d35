using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore;

/// <summary>
/// Says what the browser has in <c>location.href</c> for the page of a request: the address that must be signed (附录1, 附录5).
/// <see cref="PageUrlResolver"/> does it unless the application registers one of its own.
/// </summary>
public interface IPageUrlResolver
{
    /// <summary>Gives the address of the page that the request asks for.</summary>
    /// <param name="context">The request.</param>
    /// <returns>The address, byte for byte as the browser has it, without <c>#</c> and what follows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The request does not say it.</exception>
    string GetPageUrl(HttpContext context);
}
