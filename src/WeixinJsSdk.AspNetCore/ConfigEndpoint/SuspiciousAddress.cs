using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.AspNetCore.PageUrls;
using WeixinJsSdk.AspNetCore.Telemetry;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>
/// Addresses that can be signed and mostly should not be (附录5, invalid signature). They are signed all the same, since a page may have one;
/// in Development the log says so.
/// </summary>
internal static class SuspiciousAddress
{
    private const string Encode = "Send encodeURIComponent(location.href.split('#')[0]), once.";

    private static readonly string[] Schemes = ["https%3A", "http%3A", "https%253A", "http%253A"];
    private static readonly string[] EndsOfPath = ["?", "#", "&", "%3F", "%253F", "%23", "%2523", "%26", "%2526"];

    public static void Report(HttpContext context, PageAddress page)
    {
        if (IsDevelopment(context) && WhatIsWrong(context.Request, page) is { } wrong)
        {
            Log.SuspiciousAddress(LoggerOf(context), HostAndPath(page.Text), wrong.Mistake, wrong.Advice);
        }
    }

    /// <summary>Of what is no address: whether it would be one, had it been encoded once.</summary>
    public static void ReportRefused(HttpContext context, string text)
    {
        if (IsDevelopment(context) && Schemes.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)))
        {
            Log.AddressEncodedAgain(LoggerOf(context), HostAndPath(text), Encode);
        }
    }

    private static bool IsDevelopment(HttpContext context) => context.RequestServices.GetService<IHostEnvironment>()?.IsDevelopment() == true;

    private static ILogger LoggerOf(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(Log.Category);

    /// <summary>A query may hold an OAuth code, also where its question mark was encoded or its head was lost.</summary>
    private static string HostAndPath(string url)
    {
        var end = EndsOfPath.Select(mark => url.IndexOf(mark, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(url.Length).Min();
        return url[..end];
    }

    private static (string Mistake, string Advice)? WhatIsWrong(HttpRequest request, PageAddress page) =>
        IsOwnAddress(request, page) ? ("that is the address of this endpoint, and not of a page", Encode)
        : page.Text.Contains("&amp;", StringComparison.OrdinalIgnoreCase) ? ("\"&amp;\" stands in it for \"&\"", "Take the address in the browser from location.href, and not from escaped HTML.")
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

    /// <summary>An address in a parameter is encoded as a whole, so that what it holds encoded is rightly so twice.</summary>
    private static bool HoldsAddress(string parameter)
    {
        var value = Percent.Decode(parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        return value.StartsWith('/') || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
    }
}
