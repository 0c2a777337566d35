namespace WeixinJsSdk.DistributedLock.Tests;

/// <summary>A manual clock that knows what was waited for last: an answer, or to ask again.</summary>
internal sealed class RecordedTimers(ManualTime time) : TimeProvider
{
    private long _last;

    public override long TimestampFrequency => time.TimestampFrequency;

    /// <summary>How long the timer runs that was begun last.</summary>
    public TimeSpan Last => TimeSpan.FromTicks(Volatile.Read(ref _last));

    public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

    public override long GetTimestamp() => time.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = time.CreateTimer(callback, state, dueTime, period);
        Volatile.Write(ref _last, dueTime.Ticks);
        return timer;
    }
}
