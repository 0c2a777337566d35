using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.Simulator;

/// <summary>The panel's page, style and script, embedded. They ask nobody else for anything, and the page's policy says so.</summary>
internal static class PanelFiles
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>The page's relative addresses need the slash at its end.</summary>
    public static Task ServePageAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (request.Path.Value?.EndsWith('/') == true)
        {
            return SendAsync(context, "index.html");
        }

        context.Response.Redirect(request.PathBase.Add(request.Path).ToUriComponent() + "/" + request.QueryString.ToUriComponent());
        return Task.CompletedTask;
    }

    public static Task ServeAsync(HttpContext context) => SendAsync(context, context.Request.RouteValues["file"] as string ?? "");

    private static async Task SendAsync(HttpContext context, string file)
    {
        using Stream? content = ContentTypeOf(file) is null ? null : Assembly.GetExecutingAssembly().GetManifestResourceStream($"Panel/{file}");
        if (content is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = ContentTypeOf(file);
        context.Response.ContentLength = content.Length;
        IHeaderDictionary headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        await content.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static string? ContentTypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => null,
    };
}
