using WeixinJsSdk.Shared;

namespace WeixinJsSdk;

/// <summary>
/// A version of WeChat's client script (步骤二:引入JS文件) and its official addresses. Load the script from there: WeChat rejects payments
/// of a page that loads a copy from another host (该公众号支付签名无效). Immutable.
/// </summary>
public sealed class JsSdkScript
{
    private JsSdkScript(string version)
    {
        Version = new Version(version);
        Address = new Uri($"https://res.wx.qq.com/open/js/jweixin-{version}.js");
        FallbackAddress = new Uri($"https://res2.wx.qq.com/open/js/jweixin-{version}.js");
    }

    /// <summary>1.0.0: the first version.</summary>
    public static JsSdkScript V100 { get; } = new("1.0.0");

    /// <summary>1.1.0: 摇一摇周边 and consumeAndShareCard.</summary>
    public static JsSdkScript V110 { get; } = new("1.1.0");

    /// <summary>1.2.0: getLocalImgData, openAddress and the 企业号 interfaces; the version that 企业微信 supports.</summary>
    public static JsSdkScript V120 { get; } = new("1.2.0");

    /// <summary>1.3.2: launchMiniProgram and <c>wx.miniProgram</c>.</summary>
    public static JsSdkScript V132 { get; } = new("1.3.2");

    /// <summary>1.4.0: updateAppMessageShareData and updateTimelineShareData.</summary>
    public static JsSdkScript V140 { get; } = new("1.4.0");

    /// <summary>1.6.0: open tags (开放标签) and openBusinessView.</summary>
    public static JsSdkScript V160 { get; } = new("1.6.0");

    /// <summary>The newest version that WeChat documents. Use it unless a page needs an older one.</summary>
    public static JsSdkScript Current => V160;

    /// <summary>All versions, the oldest first.</summary>
    public static IReadOnlyList<JsSdkScript> All { get; } = Array.AsReadOnly(new[] { V100, V110, V120, V132, V140, V160 });

    /// <summary>The version.</summary>
    public Version Version { get; }

    /// <summary>The address of the script on <c>res.wx.qq.com</c>. Always https, since iOS loads no http script on an https page.</summary>
    public Uri Address { get; }

    /// <summary>The address of the script on WeChat's backup host, <c>res2.wx.qq.com</c>, for when the first host cannot be reached.</summary>
    public Uri FallbackAddress { get; }

    /// <summary>Finds the oldest script version that supports everything a page uses.</summary>
    /// <param name="jsApiList">
    /// The names of the interfaces that the page calls. A name that is not in the catalog counts as a new interface and needs <see cref="Current"/>.
    /// </param>
    /// <param name="openTagList">The open tags that the page uses; null for none. Every open tag needs 1.6.0.</param>
    /// <returns>The script.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jsApiList"/> is null.</exception>
    public static JsSdkScript LeastFor(IEnumerable<string> jsApiList, IEnumerable<string>? openTagList = null)
    {
        var least = openTagList?.Any() == true ? V160 : V100;
        foreach (var name in Guard.NotNull(jsApiList, nameof(jsApiList)))
        {
            var since = JsApi.Find(name)?.Since ?? Current;
            least = since.Version > least.Version ? since : least;
        }

        return least;
    }

    /// <summary>Returns the address.</summary>
    /// <returns><see cref="Address"/> as text.</returns>
    public override string ToString() => Address.AbsoluteUri;
}
