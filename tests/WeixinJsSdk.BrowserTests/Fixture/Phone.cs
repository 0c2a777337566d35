namespace WeixinJsSdk.BrowserTests;

/// <summary>The user agents of WeChat. The client compares versions as strings, so that a 10.x would never report an error: 8.0.x.</summary>
internal static class Phone
{
    public const string IPhone = "iPhone";
    public const string Android = "Android";

    /// <summary>No phone: the bridge makes the browser pass for WeChat.</summary>
    public const string Desktop = "desktop";

    public static string? UserAgent(string phone, string version = "8.0.50") => phone switch
    {
        IPhone => $"Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/{version}(0x18003233) NetType/WIFI Language/zh_CN",
        Android => $"Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UQ1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 MicroMessenger/{version}(0x2800323E) WeChat/arm64 NetType/WIFI Language/zh_CN",
        _ => null,
    };
}
