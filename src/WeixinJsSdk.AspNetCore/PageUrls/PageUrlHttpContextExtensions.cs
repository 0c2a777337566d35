using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.AspNetCore.PageUrls;

namespace WeixinJsSdk.AspNetCore;

/// <summary>Gets the address of the page, for code that calls a signer itself.</summary>
public static class PageUrlHttpContextExtensions
{
    private static readonly PageUrlResolver Default = new();

    /// <summary>
    /// Gets the address of the page that is requested, for <see cref="IJsSdkSigner.SignAsync(string, CancellationToken)"/>. The application's
    /// <see cref="IPageUrlResolver"/> determines it, or the default one.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <returns>The <c>location.href</c> of the page, without the fragment (<c>#…</c>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The address cannot be determined from the request.</exception>
    public static string GetWeixinPageUrl(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var resolver = context.RequestServices?.GetService<IPageUrlResolver>() ?? Default;
        return resolver.GetPageUrl(context);
    }
}
