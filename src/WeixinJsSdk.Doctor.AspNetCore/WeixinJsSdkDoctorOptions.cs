namespace WeixinJsSdk.Doctor.AspNetCore;

/// <summary>How the page of <c>MapWeixinJsSdkDoctor</c> is served.</summary>
public sealed class WeixinJsSdkDoctorOptions
{
    /// <summary>
    /// Whether the page may be served in an environment other than Development, where the start fails otherwise. Off by default. It shows
    /// AppIds, this server's IP address and the state of the accounts to whoever opens it, and lets that person send calls to WeChat: put authorization on the
    /// endpoints that <c>MapWeixinJsSdkDoctor</c> returns, and list the server's host name in the configuration's <c>AllowedHosts</c>, without which
    /// it answers only on names of the local network.
    /// </summary>
    public bool AllowOutsideDevelopment { get; set; }
}
