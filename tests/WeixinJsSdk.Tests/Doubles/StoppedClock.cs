namespace WeixinJsSdk.Tests.Doubles;

/// <summary>A clock that stands still.</summary>
internal sealed class StoppedClock(long seconds) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(seconds);
}
