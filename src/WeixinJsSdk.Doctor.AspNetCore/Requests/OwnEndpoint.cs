using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.Doctor.AspNetCore.Requests;

/// <summary>The endpoint of <c>MapWeixinJsSdkConfig</c>, which need not be filled in where the page and the endpoint are of one application.</summary>
internal static class OwnEndpoint
{
    /// <returns>Its address on the page's host; null where none is mapped, or its path has parameters.</returns>
    public static string? Find(HttpContext context, string? pageUrl)
    {
        var path = context.RequestServices.GetService<EndpointDataSource>()?.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => Answers<JsSdkConfig>(endpoint))
            .Select(endpoint => endpoint.RoutePattern.RawText)
            .FirstOrDefault(pattern => pattern is not null && !pattern.Contains('{', StringComparison.Ordinal));
        return path is null ? null : Origin(context, pageUrl) + context.Request.PathBase.ToUriComponent() + "/" + path.TrimStart('/');
    }

    private static bool Answers<T>(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Any(produced => produced.Type == typeof(T));

    private static string Origin(HttpContext context, string? pageUrl) =>
        Uri.TryCreate(pageUrl?.Trim(), UriKind.Absolute, out var page) && page.Scheme is "http" or "https"
            ? page.GetLeftPart(UriPartial.Authority)
            : $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}";
}
