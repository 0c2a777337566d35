using Medallion.Threading;

namespace WeixinJsSdk.DistributedLock.Tests;

/// <summary>An engine of DistributedLock that answers as the test says.</summary>
internal sealed class LockEngine : IDistributedLockProvider
{
    private int _asked;

    /// <summary>How it answers; it is free as long as the test says nothing else.</summary>
    public Func<CancellationToken, Task<IDistributedSynchronizationHandle?>> Answer { get; set; } = _ => Free();

    public int Asked => Volatile.Read(ref _asked);

    public List<TimeSpan> Timeouts { get; } = [];

    public List<string> Names { get; } = [];

    public static Task<IDistributedSynchronizationHandle?> Free(HeldLock? handle = null) =>
        Task.FromResult<IDistributedSynchronizationHandle?>(handle ?? new HeldLock());

    public static Task<IDistributedSynchronizationHandle?> Held() => Task.FromResult<IDistributedSynchronizationHandle?>(null);

    public IDistributedLock CreateLock(string name)
    {
        Names.Add(name);
        return new Lock(this, name);
    }

    private sealed class Lock(LockEngine engine, string name) : IDistributedLock
    {
        public string Name => name;

        public async ValueTask<IDistributedSynchronizationHandle?> TryAcquireAsync(TimeSpan timeout = default, CancellationToken cancellationToken = default)
        {
            engine.Timeouts.Add(timeout);
            Interlocked.Increment(ref engine._asked);
            return await engine.Answer(cancellationToken);
        }

        public IDistributedSynchronizationHandle? TryAcquire(TimeSpan timeout = default, CancellationToken cancellationToken = default) => throw NotAsked();

        public IDistributedSynchronizationHandle Acquire(TimeSpan? timeout = null, CancellationToken cancellationToken = default) => throw NotAsked();

        public ValueTask<IDistributedSynchronizationHandle> AcquireAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) => throw NotAsked();

        private static NotSupportedException NotAsked() => new("Only TryAcquireAsync can be bounded.");
    }
}
