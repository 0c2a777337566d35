using Microsoft.AspNetCore.Http.Features;

namespace JsSdkDemo;

internal static class PageAddress
{
    /// <summary>
    /// The address as the browser sent it. <c>Request.Path</c> and <c>Request.QueryString</c> are decoded and encoded again,
    /// and a signature over anything but the browser's own characters is an <c>invalid signature</c>.
    /// </summary>
    public static string Of(HttpContext context)
    {
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return target.StartsWith('/') ? $"{context.Request.Scheme}://{context.Request.Host.Value}{target}" : target;
    }
}
