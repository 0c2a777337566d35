using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The panel's embedded page, styles and scripts. They load nothing from other origins, and the page's Content-Security-Policy enforces it.</summary>
internal static partial class PanelFiles
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static readonly Lazy<string> Page = new(() => WithParts("index.html"));

    /// <summary>The page's relative addresses need the slash at its end.</summary>
    public static async Task ServePageAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path.Value?.EndsWith('/') != true)
        {
            context.Response.Redirect(request.PathBase.Add(request.Path).ToUriComponent() + "/" + request.QueryString.ToUriComponent());
            return;
        }

        WriteHeaders(context.Response, "text/html; charset=utf-8");
        await context.Response.WriteAsync(Page.Value, context.RequestAborted).ConfigureAwait(false);
    }

    public static async Task ServeAsync(HttpContext context)
    {
        var file = context.Request.RouteValues["file"] as string ?? "";
        var contentType = ContentTypeOf(file);
        using var content = contentType is null ? null : Open(file);
        if (content is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        WriteHeaders(context.Response, contentType!);
        context.Response.ContentLength = content.Length;
        await content.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static void WriteHeaders(HttpResponse response, string contentType)
    {
        response.ContentType = contentType;
        response.Headers.CacheControl = "no-cache";
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private static string? ContentTypeOf(string file) => Path.GetExtension(file) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => null,
    };

    private static Stream? Open(string file) => Assembly.GetExecutingAssembly().GetManifestResourceStream($"Panel/{file}");

    private static string WithParts(string file)
    {
        using var reader = new StreamReader(Open(file) ?? throw new InvalidOperationException($"The panel's {file} is not embedded."));
        return Part().Replace(reader.ReadToEnd(), part => WithParts($"parts/{part.Groups[1].Value}.html"));
    }

    [GeneratedRegex("<!-- part: ([a-z]+) -->\r?\n", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
