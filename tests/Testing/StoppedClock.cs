namespace WeixinJsSdk.Testing;

/// <summary>A clock that stands still.</summary>
public sealed class StoppedClock(long seconds) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(seconds);
}
