using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore.TagHelpers;

/// <summary>Whether a request comes from WeChat, by the same sign that its own script goes by.</summary>
internal static class WeixinBrowser
{
    public static bool Sent(HttpContext context) =>
        context.Request.Headers.UserAgent.ToString().Contains("MicroMessenger", StringComparison.OrdinalIgnoreCase);
}
