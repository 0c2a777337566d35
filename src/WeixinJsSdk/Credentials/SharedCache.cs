using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Telemetry;
using WeixinJsSdk.Timing;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// The application's <see cref="IDistributedCache"/> under a time limit of ours: it may be slow, down or ignore cancellation, and none of
/// that is an outage. After a timeout it is left alone for a while, so that not every caller waits for it. One for each process.
/// </summary>
internal sealed class SharedCache(IDistributedCache? cache, TimeProvider time, ILogger logger, Metrics metrics)
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private long _pausedUntil;
    private volatile bool _isDown;

    public bool Exists => cache is not null;

    /// <summary>What the application has registered; null for nothing.</summary>
    public string? Implementation => cache?.GetType().Name;

    /// <summary>Whether the last operation failed or took too long.</summary>
    public bool IsDown => _isDown;

    /// <returns>What stands under the key (null for nothing), and whether the cache answered at all.</returns>
    public Task<(bool Answered, byte[]? Record)> ReadAsync(string key, TimeSpan timeout) =>
        AttemptAsync(cancellationToken => cache!.GetAsync(key, cancellationToken), timeout);

    /// <returns>Whether the cache took it in time.</returns>
    public async Task<bool> WriteAsync(string key, byte[] record, TimeSpan life, TimeSpan timeout)
    {
        var options = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = life };
        var (answered, _) = await AttemptAsync(
            async cancellationToken =>
            {
                await cache!.SetAsync(key, record, options, cancellationToken).ConfigureAwait(false);
                return null;
            },
            timeout).ConfigureAwait(false);
        return answered;
    }

    private async Task<(bool Answered, byte[]? Record)> AttemptAsync(Func<CancellationToken, Task<byte[]?>> operation, TimeSpan timeout)
    {
        if (!Exists || timeout <= TimeSpan.Zero || IsPaused())
        {
            return (false, null);
        }

        var attempt = await Deadline.RunAsync(time, timeout, operation).ConfigureAwait(false);
        _isDown = attempt.Failure is not null;
        if (attempt.IsTimedOut)
        {
            Interlocked.Exchange(ref _pausedUntil, (time.GetUtcNow() + Pause).UtcTicks);
            metrics.SharedCache(SharedCacheOutcome.Timeout);
            Log.SharedCacheTimedOut(logger, timeout, Pause);
        }
        else if (attempt.Failure is { } exception)
        {
            metrics.SharedCache(SharedCacheOutcome.Error);
            Log.SharedCacheFailed(logger, exception);
        }
        else
        {
            metrics.SharedCache(SharedCacheOutcome.Ok);
        }

        return (attempt.Failure is null, attempt.Value);
    }

    /// <summary>Never for longer than the pause, even where the clock was set back meanwhile.</summary>
    private bool IsPaused()
    {
        var left = Interlocked.Read(ref _pausedUntil) - time.GetUtcNow().UtcTicks;
        return left > 0 && left <= Pause.Ticks;
    }
}
