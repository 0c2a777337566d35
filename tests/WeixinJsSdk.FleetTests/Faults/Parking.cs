using System.Collections.Concurrent;

namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>Knows what waits for nothing but the clock, so that the clock is moved only then.</summary>
internal sealed class Parking
{
    private readonly ConcurrentDictionary<Task, CancellationToken> _parked = new();

    /// <summary>Whether somebody waits, and for the clock alone: who has been woken and has not gone on yet waits for a processor, and the clock for him.</summary>
    public bool OnlyTheClockHelps =>
        !_parked.IsEmpty && _parked.All(parked => !parked.Key.IsCompleted && !parked.Value.IsCancellationRequested);

    /// <summary>Stays until the task ends; once the token is cancelled, nobody waits for it any longer.</summary>
    public async Task StayAsync(Task task, CancellationToken cancellationToken)
    {
        _parked[task] = cancellationToken;
        using var registration = cancellationToken.Register(Leave);
        try
        {
            await task;
        }
        finally
        {
            Leave();
        }

        void Leave() => _parked.TryRemove(task, out _);
    }
}
