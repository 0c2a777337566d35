namespace WeixinJsSdk.BrowserTests;

/// <summary>What a test holds in its hand.</summary>
internal static class Phone
{
    public const string IPhone = "iPhone";
    public const string Android = "Android";

    /// <summary>No phone: the bridge makes the browser pass for WeChat.</summary>
    public const string Desktop = "desktop";

    public static string? UserAgent(string phone, string version = UserAgents.Version) => phone switch
    {
        IPhone => UserAgents.IPhone.Replace(UserAgents.Version, version, StringComparison.Ordinal),
        Android => UserAgents.Android.Replace(UserAgents.Version, version, StringComparison.Ordinal),
        _ => null,
    };
}
