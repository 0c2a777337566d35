using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore.TagHelpers;

/// <summary>Detects the browser of WeChat by its user agent, as WeChat's own script does.</summary>
internal static class WeixinBrowser
{
    public static bool IsDetected(HttpContext context) =>
        context.Request.Headers.UserAgent.ToString().Contains("MicroMessenger", StringComparison.OrdinalIgnoreCase);
}
