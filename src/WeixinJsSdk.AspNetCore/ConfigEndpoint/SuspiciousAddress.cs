using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.AspNetCore.PageUrls;
using WeixinJsSdk.AspNetCore.Telemetry;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>
/// Detects addresses that are valid but probably a mistake (附录5, invalid signature). The endpoint signs them, since a page may have such an
/// address. In Development it logs a warning.
/// </summary>
internal static class SuspiciousAddress
{
    private const string Encode = "Send encodeURIComponent(location.href.split('#')[0]), once.";

    private static readonly string[] Schemes = ["https%3A", "http%3A", "https%253A", "http%253A"];
    private static readonly string[] EndsOfPath = ["?", "#", "&", "%3F", "%253F", "%23", "%2523", "%26", "%2526"];

    public static void Report(HttpContext context, PageAddress page)
    {
        if (IsDevelopment(context) && FindMistake(context.Request, page) is { } found)
        {
            Log.SuspiciousAddress(LoggerOf(context), HostAndPath(page.Text), found.Mistake, found.Advice);
        }
    }

    /// <summary>Logs a warning about a rejected address that would be valid if it had been encoded only once.</summary>
    public static void ReportRefused(HttpContext context, string text)
    {
        if (IsDevelopment(context) && Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            Log.AddressEncodedAgain(LoggerOf(context), HostAndPath(text), Encode);
        }
    }

    private static bool IsDevelopment(HttpContext context) => context.RequestServices.GetService<IHostEnvironment>()?.IsDevelopment() == true;

    private static ILogger LoggerOf(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(Log.Category);

    /// <summary>Removes the query, which may contain an OAuth code. The query is also recognized if its question mark is encoded or missing.</summary>
    private static string HostAndPath(string url)
    {
        var end = EndsOfPath.Select(mark => url.IndexOf(mark, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(url.Length).Min();
        return url[..end];
    }

    private static (string Mistake, string Advice)? FindMistake(HttpRequest request, PageAddress page) =>
        IsOwnAddress(request, page) ? ("it is the address of this endpoint, not of a page", Encode)
        : page.Text.Contains("&amp;", StringComparison.OrdinalIgnoreCase) ? ("\"&amp;\" is in it instead of \"&\"", "Take the address in the browser from location.href, and not from escaped HTML.")
        : IsEncodedTwice(page.Text) ? ("it looks percent-encoded twice (%25 before two hexadecimal digits)", Encode)
        : null;

    private static bool IsOwnAddress(HttpRequest request, PageAddress page)
    {
        var path = PathString.FromUriComponent(PathOf(page.Text));
        return path.Equals(request.PathBase + request.Path, StringComparison.OrdinalIgnoreCase) && Origin.FindHost(request) is { } host
            && PageHost.Read(Origin.WithoutDefaultPort(host, request.Scheme.ToLowerInvariant()), "") == page.Host;
    }

    private static string PathOf(string url)
    {
        var afterHost = url.IndexOfAny(['/', '?', '#'], url.IndexOf("://", StringComparison.Ordinal) + 3);
        return afterHost < 0 || url[afterHost] != '/' ? "/" : url[afterHost..].Split('?', '#')[0];
    }

    private static bool IsEncodedTwice(string url)
    {
        var query = url.IndexOf('?', StringComparison.Ordinal);
        return query < 0
            ? Percent.IsEncodedTwice(url)
            : Percent.IsEncodedTwice(url[..query]) || url[(query + 1)..].Split('&').Any(parameter => !HoldsAddress(parameter) && Percent.IsEncodedTwice(parameter));
    }

    /// <summary>A parameter that contains a whole address may be encoded twice: the escapes of that address are encoded again.</summary>
    private static bool HoldsAddress(string parameter)
    {
        var value = Percent.Decode(parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        return value.StartsWith('/') || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
    }
}
