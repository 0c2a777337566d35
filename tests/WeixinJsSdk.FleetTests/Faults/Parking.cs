namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>Knows what waits for nothing but the clock, so that the clock is moved only then.</summary>
internal sealed class Parking
{
    private int _parked;

    public bool IsUsed => Volatile.Read(ref _parked) > 0;

    /// <summary>Stays until the task ends; once the token is cancelled, nobody waits for it any longer.</summary>
    public async Task StayAsync(Task task, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _parked);
        var hasLeft = 0;
        using var registration = cancellationToken.Register(Leave);
        try
        {
            await task;
        }
        finally
        {
            Leave();
        }

        void Leave()
        {
            if (Interlocked.Exchange(ref hasLeft, 1) == 0)
            {
                Interlocked.Decrement(ref _parked);
            }
        }
    }
}
