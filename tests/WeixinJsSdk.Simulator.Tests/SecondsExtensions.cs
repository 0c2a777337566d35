using Microsoft.Extensions.Time.Testing;

namespace WeixinJsSdk.Simulator.Tests;

/// <summary>WeChat counts in seconds, and so do these tests.</summary>
internal static class SecondsExtensions
{
    public static void Advance(this FakeTimeProvider time, double seconds) => time.Advance(TimeSpan.FromSeconds(seconds));
}
