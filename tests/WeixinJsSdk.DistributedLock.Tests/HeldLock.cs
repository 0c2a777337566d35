using Medallion.Threading;

namespace WeixinJsSdk.DistributedLock.Tests;

/// <summary>What the engine gives to the holder.</summary>
internal sealed class HeldLock : IDistributedSynchronizationHandle
{
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _releases;

    /// <summary>What a release waits for.</summary>
    public Task Release { get; init; } = Task.CompletedTask;

    public int Releases => Volatile.Read(ref _releases);

    /// <summary>Ends when the first release begins.</summary>
    public Task Released => _released.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public CancellationToken HandleLostToken => default;

    public async ValueTask DisposeAsync()
    {
        Interlocked.Increment(ref _releases);
        _released.TrySetResult();
        await Release;
    }

    public void Dispose() => throw new NotSupportedException("A release that blocks cannot be bounded.");
}
