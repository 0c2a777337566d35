namespace WeixinJsSdk;

/// <summary>The open tags (开放标签) for <c>openTagList</c>. The list is not signed. A tag that is missing here can be given as a string.</summary>
public static partial class OpenTag
{
    /// <summary><c>wx-open-launch-weapp</c>: opens a mini program (跳转小程序).</summary>
    public const string LaunchWeapp = "wx-open-launch-weapp";

    /// <summary><c>wx-open-launch-app</c>: opens an app (跳转App).</summary>
    public const string LaunchApp = "wx-open-launch-app";

    /// <summary><c>wx-open-subscribe</c>: asks for service notifications (服务号订阅通知).</summary>
    public const string Subscribe = "wx-open-subscribe";

    /// <summary><c>wx-open-audio</c>: plays audio (音频播放).</summary>
    public const string Audio = "wx-open-audio";
}
