using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace WeixinJsSdk.AspNetCore.PageUrls;

/// <summary>
/// Path and query as the browser sent them. <c>Request.Path</c> and <c>Request.QueryString</c> cannot be used: they have been decoded and
/// encoded again, and middleware may have changed them.
/// </summary>
internal static class RequestTarget
{
    public static string Of(HttpContext context)
    {
        var request = context.Request;
        var sent = WithoutOrigin(context.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "");
        return sent.StartsWith('/') ? RemovedPathBase(request, sent) + sent : Rebuild(request);
    }

    /// <summary>A proxy may send the absolute form, <c>GET http://example.com/page</c>.</summary>
    private static string WithoutOrigin(string target)
    {
        var schemeEnd = target.StartsWith('/') ? -1 : target.IndexOf("://", StringComparison.Ordinal);
        if (schemeEnd < 0)
        {
            return target;
        }

        var authority = schemeEnd + 3;
        var length = target.AsSpan(authority).IndexOfAny('/', '?');
        var rest = length < 0 ? "" : target[(authority + length)..];
        return rest.StartsWith('/') ? rest : "/" + rest;
    }

    /// <summary>
    /// The part of <c>PathBase</c> that the proxy has removed from the target. <c>UsePathBase</c> takes it from the path that was sent, so that it is
    /// still in the target. <c>X-Forwarded-Prefix</c> adds a prefix that is not in the target.
    /// </summary>
    private static string RemovedPathBase(HttpRequest request, string sent)
    {
        if (!request.PathBase.HasValue)
        {
            return "";
        }

        var whole = request.PathBase.Value!.TrimEnd('/');
        var path = PathString.FromUriComponent(sent.Split('?', 2)[0]).Value ?? "";
        var rest = request.Path.Value ?? "";
        var isAsSent = path.EndsWith(rest, StringComparison.Ordinal);
        var kept = isAsSent ? path[..^rest.Length] : path.StartsWith(whole, StringComparison.OrdinalIgnoreCase) ? whole : "";
        return whole.EndsWith(kept, StringComparison.Ordinal) ? new PathString(whole[..^kept.Length]).ToUriComponent() : "";
    }

    /// <summary>Rebuilds the target from the decoded parts, for a server that does not provide RawTarget.</summary>
    private static string Rebuild(HttpRequest request)
    {
        var path = request.PathBase.ToUriComponent() + request.Path.ToUriComponent();
        return (path.Length == 0 ? "/" : path) + request.QueryString.ToUriComponent();
    }
}
