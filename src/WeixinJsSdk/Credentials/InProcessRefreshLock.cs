using System.Collections.Concurrent;
using WeixinJsSdk.Timing;

namespace WeixinJsSdk.Credentials;

/// <summary>The default lock: one holder for each name within the process. Its holders cannot die without it, so that it needs no lease.</summary>
internal sealed class InProcessRefreshLock(TimeProvider time) : IRefreshLock
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new(StringComparer.Ordinal);

    public async ValueTask<IAsyncDisposable?> TryAcquireAsync(
        string name,
        TimeSpan lease,
        TimeSpan timeout,
        CancellationToken cancellationToken = default)
    {
        var semaphore = _locks.GetOrAdd(name, static _ => new SemaphoreSlim(1, 1));
        if (semaphore.Wait(TimeSpan.Zero, CancellationToken.None))
        {
            return new Handle(semaphore);
        }

        if (timeout <= TimeSpan.Zero)
        {
            return null;
        }

        using var deadline = time.CreateCancellationTokenSource(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            await semaphore.WaitAsync(either.Token).ConfigureAwait(false);
            return new Handle(semaphore);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private sealed class Handle(SemaphoreSlim semaphore) : IAsyncDisposable
    {
        private SemaphoreSlim? _held = semaphore;

        public ValueTask DisposeAsync()
        {
            Interlocked.Exchange(ref _held, null)?.Release();
            return default;
        }
    }
}
