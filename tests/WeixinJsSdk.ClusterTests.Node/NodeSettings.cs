using System.Globalization;

namespace WeixinJsSdk.ClusterTests.Node;

/// <summary>The arguments of a node, in this order.</summary>
internal sealed record NodeSettings(string Name, string Redis, Uri Weixin, string AppId, string AppSecret, TimeSpan Lease)
{
    public static NodeSettings From(string[] arguments) => arguments is [var name, var redis, var weixin, var appId, var appSecret, var lease]
        ? new(name, redis, new Uri(weixin), appId, appSecret, TimeSpan.FromSeconds(double.Parse(lease, CultureInfo.InvariantCulture)))
        : throw new ArgumentException("Arguments: name, Redis, address of WeChat, appid, AppSecret, lease in seconds.", nameof(arguments));
}
