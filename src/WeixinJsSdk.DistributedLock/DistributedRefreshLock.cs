using Medallion.Threading;

namespace WeixinJsSdk.DistributedLock;

/// <summary>
/// The refresh lock over an engine of DistributedLock. A lock that is held is asked for again until the timeout. An engine that does not
/// answer, or that fails, is an exception at once, and is left alone for a while, so that not every caller learns the hard way.
/// </summary>
internal sealed class DistributedRefreshLock(IDistributedLockProvider provider, TimeProvider time) : IRefreshLock
{
    /// <summary>Less than the second that the library gives a single try, so that the silence is noticed here and remembered.</summary>
    private static readonly TimeSpan LongestReply = TimeSpan.FromMilliseconds(900);

    /// <summary>A "no" after so long is an engine that has given up on its server: it knows nothing of a holder.</summary>
    private static readonly TimeSpan PromptNo = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    private static readonly TimeSpan LeftAloneFor = TimeSpan.FromSeconds(15);

    private volatile Failure? _failure;

    public async ValueTask<IAsyncDisposable?> TryAcquireAsync(
        string name, TimeSpan lease, TimeSpan timeout, CancellationToken cancellationToken = default)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await AskAsync(name, cancellationToken).ConfigureAwait(false) is { } handle)
            {
                return new Handle(this, handle);
            }

            var left = timeout - time.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                return null;
            }

            var pause = NextPause();
            await DelayAsync(pause < left ? pause : left, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Asks the engine once, with a timeout of zero: many engines wait longer than they are told when their server is away.</summary>
    private async Task<IDistributedSynchronizationHandle?> AskAsync(string name, CancellationToken cancellationToken)
    {
        if (RecentFailure() is { } failure)
        {
            throw new InvalidOperationException(
                $"The lock engine is left alone for {LeftAloneFor.TotalSeconds:0} seconds after it did not answer or failed.", failure.Reason);
        }

        var asked = time.GetTimestamp();

        // On a thread of its own: an engine may block before it returns its task.
        var stop = new CancellationTokenSource();
        var asking = Task.Run(() => provider.CreateLock(name).TryAcquireAsync(TimeSpan.Zero, stop.Token).AsTask(), CancellationToken.None);
        try
        {
            var handle = await AnswerAsync(asking, cancellationToken).ConfigureAwait(false);
            if (handle is null && time.GetElapsedTime(asked) > PromptNo)
            {
                throw Silent();
            }

            stop.Dispose();
            return handle;
        }
        catch (Exception)
        {
            _ = AbandonAsync(asking, stop);
            throw;
        }
    }

    private async Task<T> AnswerAsync<T>(Task<T> asking, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await asking.WaitAsync(LongestReply, time, cancellationToken).ConfigureAwait(false);
            _failure = null;
            return answer;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (TimeoutException) when (!asking.IsCompleted)
        {
            throw Silent();
        }
        catch (Exception exception)
        {
            _failure = new Failure(time.GetTimestamp(), exception);
            throw;
        }
    }

    private TimeoutException Silent()
    {
        var silence = new TimeoutException("The server of the lock engine did not answer in time. Look whether it can be reached.");
        _failure = new Failure(time.GetTimestamp(), silence);
        return silence;
    }

    /// <summary>A lock that comes after all is released at once. What else becomes of the call concerns nobody: its caller was told already.</summary>
    private static async Task AbandonAsync(Task<IDistributedSynchronizationHandle?> asking, CancellationTokenSource stop)
    {
        try
        {
            await Task.Run(stop.Cancel).ConfigureAwait(false);
            if (await asking.ConfigureAwait(false) is { } handle)
            {
                await handle.DisposeAsync().ConfigureAwait(false);
            }
        }
        catch (Exception)
        {
            // The engine keeps the lock no longer than it is set to.
        }
        finally
        {
            stop.Dispose();
        }
    }

    private Failure? RecentFailure() =>
        _failure is { } failure && time.GetElapsedTime(failure.At) < LeftAloneFor ? failure : null;

    /// <summary>Jittered, so that a fleet that waits does not ask in step.</summary>
    private static TimeSpan NextPause()
    {
        var chance = (uint)Guid.NewGuid().GetHashCode() / (double)uint.MaxValue;
        return TimeSpan.FromTicks((long)(LongestPause.Ticks * (0.5 + (0.5 * chance))));
    }

    private Task DelayAsync(TimeSpan pause, CancellationToken cancellationToken) =>
#if NET8_0_OR_GREATER
        Task.Delay(pause, time, cancellationToken);
#else
        time.Delay(pause, cancellationToken);
#endif

    private sealed class Failure(long at, Exception reason)
    {
        public long At { get; } = at;

        public Exception Reason { get; } = reason;
    }

    private sealed class Handle(DistributedRefreshLock owner, IDistributedSynchronizationHandle handle) : IAsyncDisposable
    {
        private int _released;

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _released, 1) != 0)
            {
                return;
            }

            var releasing = Task.Run(async () =>
            {
                await handle.DisposeAsync().ConfigureAwait(false);
                return true;
            });
            if (owner.RecentFailure() is null)
            {
                await owner.AnswerAsync(releasing, CancellationToken.None).ConfigureAwait(false);
            }
        }
    }
}
