namespace WeixinJsSdk.BrowserTests;

/// <summary>A theory that needs a browser; see <see cref="BrowserTools.WhyNotRun"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        Skip = BrowserTools.WhyNotRun;
        Timeout = BoundedWaits.TestLimit;
    }
}
