using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary><c>GET /cgi-bin/media/get</c> (获取临时素材): the bytes; for a video its address.</summary>
internal sealed class MediaGetEndpoint() : AuthorizedEndpoint(ApiPaths.MediaGet, isPost: false)
{
    protected override ApiOutcome Decide(ApiCall call, SimulatedAccount account)
    {
        if (call.Request.Query("media_id") is not { Length: > 0 } id)
        {
            return ApiError.MediaIdMissing;
        }

        return account.Media.Find(id, call.Now) switch
        {
            null => ApiError.InvalidMediaId,
            { Type: "video" } => ApiResponse.Json(writer => writer.WriteString("video_url", $"http://video.weixin.qq.com/{id}.mp4")),
            var media => Download(media.Content, media.ContentType, id + MediaTypes.Extension(media.ContentType)),
        };
    }

    internal static ApiResponse Download(byte[] content, string contentType, string fileName) =>
        new(200, contentType, content) { ContentDisposition = $"attachment; filename=\"{fileName}\"" };
}
