using WeixinJsSdk.Telemetry;
using WeixinJsSdk.Timing;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// The right to refresh a credential, over the application's <see cref="IRefreshLock"/>. A lock can delay a refresh and never block it: one
/// that throws, does not answer or stays taken for its whole lease is passed by.
/// </summary>
internal sealed class RefreshLease : IAsyncDisposable
{
    /// <summary>Outlives the longest fetch, so that it falls free only under a holder that is dead or lost.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly IAsyncDisposable? _handle;
    private readonly EngineServices _services;
    private readonly string _kind;
    private readonly string _appId;

    private RefreshLease(IAsyncDisposable? handle, EngineServices services, string kind, string appId)
    {
        _handle = handle;
        _services = services;
        _kind = kind;
        _appId = appId;
    }

    /// <param name="services">Has the lock.</param>
    /// <param name="key">The credential's key.</param>
    /// <param name="wait">Whether to wait for another holder, since callers have nothing to go on with, or to leave the refresh to it.</param>
    /// <param name="kind">For the log and the metric.</param>
    /// <param name="appId">For the log.</param>
    /// <returns>The lease, which is released when disposed; null where another holder refreshes.</returns>
    public static async Task<RefreshLease?> AcquireAsync(EngineServices services, string key, bool wait, string kind, string appId)
    {
        var timeout = wait ? Length : TimeSpan.Zero;
        var attempt = await Deadline.RunAsync(
            services.Time,
            timeout + Grace,
            token => services.RefreshLock.TryAcquireAsync(key + ":lock", Length, timeout, token).AsTask(),
            late => _ = Lease(late).DisposeAsync().AsTask()).ConfigureAwait(false);
        if (attempt.Failure is { } exception)
        {
            services.Metrics.LockTried(kind, LockOutcome.Failed);
            Log.LockFailed(services.Logger, exception, kind, appId);
            return Lease(null);
        }

        if (attempt.Value is { } handle)
        {
            services.Metrics.LockTried(kind, LockOutcome.Acquired);
            return Lease(handle);
        }

        services.Metrics.LockTried(kind, wait ? LockOutcome.Timeout : LockOutcome.Busy);
        if (!wait)
        {
            return null;
        }

        Log.LockTimedOut(services.Logger, kind, appId);
        return Lease(null);

        RefreshLease Lease(IAsyncDisposable? taken) => new(taken, services, kind, appId);
    }

    public async ValueTask DisposeAsync()
    {
        if (_handle is null)
        {
            return;
        }

        var released = await Deadline.RunAsync(_services.Time, Grace, async _ =>
        {
            await _handle.DisposeAsync().ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        if (released.Failure is { } exception)
        {
            Log.LockFailed(_services.Logger, exception, _kind, _appId);
        }
    }
}
