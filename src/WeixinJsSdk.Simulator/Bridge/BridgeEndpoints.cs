using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WeixinJsSdk.Simulator.Accounts;

namespace WeixinJsSdk.Simulator.Bridge;

/// <summary>The bridge's script, and the endpoints that it calls. They are open to pages of any origin, since a page and its simulator need not share a port.</summary>
internal static class BridgeEndpoints
{
    public static void Map(RouteGroupBuilder group, AccountDirectory accounts, WeixinJudge judge, SimulatedPhone phone)
    {
        var script = new BridgeScript(judge, phone);
        var calls = new BridgeCalls(accounts, judge, phone);
        var media = new BridgeMedia(accounts);
        group.MapGet("/bridge.js", Open(script.ServeAsync));
        group.MapGet("/jweixin.js", Open(StandInScript.ServeAsync));
        group.MapPost("/bridge/verify", Open(context => AnswerAsync(context, calls.Verify)));
        group.MapPost("/bridge/exists", Open(context => AnswerAsync(context, calls.Exists)));
        group.MapPost("/bridge/answer", Open(context => AnswerAsync(context, calls.Answer)));
        group.MapPost("/bridge/permission", Open(context => AnswerAsync(context, calls.SetPermission)));
        group.MapPost("/bridge/media", Open(media.KeepAsync));
        group.MapGet("/bridge/media", Open(media.GetAsync));
    }

    public static async Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(why, context.RequestAborted).ConfigureAwait(false);
    }

    private static RequestDelegate Open(RequestDelegate answer) => context =>
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return answer(context);
    };

    private static async Task AnswerAsync(HttpContext context, Func<JsonElement, string> answer)
    {
        string json;
        try
        {
            using var request = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted).ConfigureAwait(false);
            json = answer(request.RootElement);
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, unreadable.Message).ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(json, context.RequestAborted).ConfigureAwait(false);
    }
}
