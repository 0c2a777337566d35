using Microsoft.AspNetCore.Http;
using WeixinJsSdk.Simulator.Accounts;

namespace WeixinJsSdk.Simulator.Bridge;

/// <summary>Stores what the page uploads among the account's 临时素材, so that the server can download it: a serverId is a media_id.</summary>
internal sealed class BridgeMedia(AccountDirectory accounts)
{
    public async Task KeepAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var type = query["type"].ToString();
        if (accounts.Find(query["appId"]) is not { } account || type is not ("image" or "voice"))
        {
            await BridgeEndpoints.RefuseAsync(context, StatusCodes.Status400BadRequest, "appId must be an account of this simulator, type image or voice.").ConfigureAwait(false);
            return;
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        var content = body.ToArray();
        if (MediaTypes.CheckSize(type, content.Length) is { } tooBig)
        {
            await BridgeEndpoints.RefuseAsync(context, StatusCodes.Status400BadRequest, tooBig.Message).ConfigureAwait(false);
            return;
        }

        var contentType = query["contentType"] is [{ Length: > 0 } given] ? given : type == "image" ? "image/jpeg" : "audio/amr";
        var serverId = account.Media.Add(type, content, contentType, type == "voice" ? HdVoice.Silence(content.Length) : null);
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync($"{{\"serverId\":\"{serverId}\"}}", context.RequestAborted).ConfigureAwait(false);
    }

    public async Task GetAsync(HttpContext context)
    {
        var query = context.Request.Query;
        if (accounts.Find(query["appId"])?.Media.Find(query["serverId"].ToString(), accounts.Now) is not { } media)
        {
            await BridgeEndpoints.RefuseAsync(context, StatusCodes.Status404NotFound, "The account has no medium with this serverId, or its three days are over.").ConfigureAwait(false);
            return;
        }

        context.Response.ContentType = media.ContentType;
        context.Response.ContentLength = media.Content.Length;
        await context.Response.Body.WriteAsync(media.Content, context.RequestAborted).ConfigureAwait(false);
    }
}
