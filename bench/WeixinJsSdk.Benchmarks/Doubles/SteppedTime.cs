namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>A clock that advances only when <see cref="Step"/> is called. Its timers use real time, since they only limit calls that are always fast here.</summary>
internal sealed class SteppedTime : TimeProvider
{
    private long _ticks = new DateTime(2026, 1, 1).Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Step(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
