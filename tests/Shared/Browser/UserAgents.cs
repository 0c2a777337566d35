namespace WeixinJsSdk.BrowserTests;

/// <summary>The user agents of WeChat and of 企业微信. The client compares versions as strings, so that a 10.x would never report an error: 8.0.x.</summary>
internal static class UserAgents
{
    public const string Version = "8.0.50";
    public const string IPhone = OnIPhone + " MicroMessenger/" + Version + "(0x18003233) NetType/WIFI Language/zh_CN";
    public const string Android = "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UQ1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 MicroMessenger/" + Version + "(0x2800323E) WeChat/arm64 NetType/WIFI Language/zh_CN";
    public const string WeCom = OnIPhone + " wxwork/4.1.22 MicroMessenger/7.0.1 NetType/WIFI Language/zh";

    private const string OnIPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148";
}
