namespace WeixinJsSdk.Testing;

/// <summary>A clock that moves only when it is told to, and then runs the timers that have fallen due, in order.</summary>
public sealed class ManualTime : TimeProvider
{
    private readonly object _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>How many timers are waiting: a test can see that somebody waits.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
            {
                return _timers.Count(timer => timer.DueAt is not null);
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, callback, state);
        timer.Change(dueTime, period);
        lock (_gate)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void Advance(TimeSpan by)
    {
        var end = GetUtcNow() + by;
        while (NextDue(end) is { } timer)
        {
            timer.Fire();
        }

        lock (_gate)
        {
            _now = end;
        }
    }

    /// <summary>Moves the clock to the timer that falls due next, and not a tick further.</summary>
    public void AdvanceToNextTimer()
    {
        if (NextDue(DateTimeOffset.MaxValue) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>Moves the clock once for each call that has begun, until the task has ended: calls that hang are timed out one by one.</summary>
    public async Task AdvanceForEachAsync(Func<int> begun, TimeSpan step, Task task)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var passed = 0; !task.IsCompleted;)
        {
            patience.IsCancellationRequested.Should().BeFalse("a call that hangs must be given up");
            if (begun() > passed)
            {
                passed++;
                Advance(step);
            }

            await Task.Yield();
        }
    }

    public void SetBack(TimeSpan by)
    {
        lock (_gate)
        {
            _now -= by;
        }
    }

    private ManualTimer? NextDue(DateTimeOffset end)
    {
        lock (_gate)
        {
            var next = _timers.Where(timer => timer.DueAt <= end).MinBy(timer => timer.DueAt);
            if (next?.DueAt > _now)
            {
                _now = next.DueAt.Value;
            }

            return next;
        }
    }

    private sealed class ManualTimer(ManualTime time, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset? DueAt { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                DueAt = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;
                return true;
            }
        }

        public void Fire()
        {
            lock (time._gate)
            {
                DueAt = null;
            }

            callback(state);
        }

        public void Dispose()
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
