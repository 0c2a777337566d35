using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.Simulator.Bridge;

/// <summary>
/// The simulator's own client with the names of jweixin and the same calls over the bridge, for machines that cannot reach the official script.
/// It is part of the bridge's script, which uses it when the official script does not load; a page may also load it by name.
/// </summary>
internal static class StandInScript
{
    private static readonly string[] Files =
        ["names", "app", "err-msg", "results", "wire", "config", "share", "calls", "mini-program", "images", "client"];

    private static readonly Lazy<string> Body = new(() => EmbeddedFiles.Join("StandIn", "js", Files));

    /// <summary>A function that makes the client.</summary>
    public static string Maker => $"function () {{\n\"use strict\";\n{Body.Value}\nreturn client;\n}}";

    public static async Task ServeAsync(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.WriteAsync(
            $$"""
            (function (make) {
              if (typeof define === "function" && (define.amd || define.cmd)) {
                define(make);
              } else if (!window.jWeixin) {
                window.wx = window.jWeixin = make();
              }
            })({{Maker}});

            """,
            context.RequestAborted).ConfigureAwait(false);
    }
}
