namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>A clock that moves when it is told to. Its timers are real ones: they guard calls that never take long here.</summary>
internal sealed class SteppedTime : TimeProvider
{
    private long _ticks = new DateTime(2026, 1, 1).Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Step(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
