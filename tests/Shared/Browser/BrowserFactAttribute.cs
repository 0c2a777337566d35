namespace WeixinJsSdk.BrowserTests;

/// <summary>A fact that needs a browser; see <see cref="BrowserTools.WhyNotRun"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        Skip = BrowserTools.WhyNotRun;
        Timeout = BoundedWaits.TestLimit;
    }
}
