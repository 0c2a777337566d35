namespace WeixinJsSdk.WeixinApi;

/// <summary>Which of WeChat's two downloads is meant.</summary>
internal enum MediaKind
{
    /// <summary><c>/cgi-bin/media/get</c> (获取临时素材).</summary>
    Temporary,

    /// <summary><c>/cgi-bin/media/get/jssdk</c> (获取高清语音素材).</summary>
    HdVoice,
}

internal static class MediaKinds
{
    /// <summary>The name that metrics know it by.</summary>
    public static string Name(this MediaKind kind) => kind == MediaKind.HdVoice ? "hd_voice" : "temporary";
}
