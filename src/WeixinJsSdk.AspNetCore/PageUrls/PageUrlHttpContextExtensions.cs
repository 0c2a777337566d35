using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.AspNetCore;

/// <summary>The page's address, for code that signs by itself.</summary>
public static class PageUrlHttpContextExtensions
{
    private static readonly PageUrlResolver Default = new();

    /// <summary>
    /// Gives the address of the page that the request asks for, for <see cref="IJsSdkSigner.SignAsync(string, CancellationToken)"/>: by the
    /// application's <see cref="IPageUrlResolver"/>, or by <see cref="PageUrlResolver"/>.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <returns>What the browser has in <c>location.href</c>, without <c>#</c> and what follows.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The request does not say it.</exception>
    public static string GetWeixinPageUrl(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        IPageUrlResolver resolver = context.RequestServices?.GetService<IPageUrlResolver>() ?? Default;
        return resolver.GetPageUrl(context);
    }
}
