using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary><c>GET /cgi-bin/media/get/jssdk</c> (获取高清语音素材): only voices that <c>wx.uploadVoice</c> uploaded, as 16 kHz speex.</summary>
internal sealed class MediaGetJsSdkEndpoint() : AuthorizedEndpoint(ApiPaths.MediaGetJsSdk, isPost: false)
{
    protected override ApiOutcome Decide(ApiCall call, SimulatedAccount account)
    {
        if (call.Request.Query("media_id") is not { Length: > 0 } id)
        {
            return ApiError.MediaIdMissing;
        }

        return account.Media.Find(id, call.Now) is { HdVoice: { } voice }
            ? MediaGetEndpoint.Download(voice, "voice/speex", id + ".speex")
            : ApiError.InvalidMediaId;
    }
}
