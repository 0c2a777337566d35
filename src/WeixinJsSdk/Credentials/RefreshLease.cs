using Microsoft.Extensions.Logging;
using WeixinJsSdk.Polyfills;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// Takes the refresh lock in a way that can delay a refresh and never block it: a lock that throws or hangs is passed by, and so is one
/// that is not to be had within its lease.
/// </summary>
internal sealed class RefreshLease(IRefreshLock refreshLock, TimeProvider time, ILogger logger, Metrics metrics)
{
    /// <summary>Outlives the longest fetch, so that it falls free only under a holder that is dead or lost.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <param name="key">The credential's key.</param>
    /// <param name="wait">Whether to wait for a holder, since a caller has nothing to go on with, or to leave the refresh to it.</param>
    /// <param name="kind">For the log and the metric.</param>
    /// <param name="appId">For the log.</param>
    /// <returns>Whether to go on, and what to release afterwards, if anything.</returns>
    public async Task<(bool GoOn, IAsyncDisposable? Handle)> TakeAsync(string key, bool wait, string kind, string appId)
    {
        var timeout = wait ? Length : TimeSpan.Zero;
        using var deadline = time.CreateCancellationTokenSource(timeout + Grace);
        var token = deadline.Token;
        var acquiring = Task.Run(() => refreshLock.TryAcquireAsync(CredentialKey.LockOf(key), Length, timeout, token).AsTask(), CancellationToken.None);
        try
        {
            var handle = await acquiring.WaitAsync(Timeout.InfiniteTimeSpan, time, deadline.Token).ConfigureAwait(false);
            metrics.LockTried(kind, handle is not null ? LockOutcome.Acquired : wait ? LockOutcome.NotHad : LockOutcome.Busy);
            if (handle is null && wait)
            {
                Log.LockNotHad(logger, kind, appId);
            }

            return (handle is not null || wait, handle);
        }
        catch (Exception exception)
        {
            metrics.LockTried(kind, LockOutcome.Failed);
            Log.LockFailed(logger, exception, kind, appId);
            _ = ReleaseLateAsync(acquiring, kind, appId);
            return (true, null);
        }
    }

    /// <summary>A lock that came after all, when nobody waited for it any more, must not stay taken until its lease ends.</summary>
    private async Task ReleaseLateAsync(Task<IAsyncDisposable?> acquiring, string kind, string appId)
    {
        try
        {
            await ReleaseAsync(await acquiring.ConfigureAwait(false), kind, appId).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.LockFailed(logger, exception, kind, appId);
        }
    }

    public async Task ReleaseAsync(IAsyncDisposable? handle, string kind, string appId)
    {
        if (handle is null)
        {
            return;
        }

        using var deadline = time.CreateCancellationTokenSource(Grace);
        try
        {
            await Task.Run(() => handle.DisposeAsync().AsTask(), CancellationToken.None)
                .Observed().WaitAsync(Timeout.InfiniteTimeSpan, time, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.LockFailed(logger, exception, kind, appId);
        }
    }
}
