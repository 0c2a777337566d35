namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>The simulator's clock: stands still until it is moved.</summary>
internal sealed class PanelClock : TimeProvider
{
    private long _ticks = new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc).Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
