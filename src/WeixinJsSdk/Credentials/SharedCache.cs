using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Polyfills;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// The fleet's cache, held to a time limit on our side: it may be slow, down or deaf to cancellation, and none of that is an outage.
/// After a timeout it is left alone for a while, so that not every caller learns the hard way. One for each process.
/// </summary>
internal sealed class SharedCache(IDistributedCache? cache, TimeProvider time, ILogger logger, Metrics metrics)
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private long _leftAloneUntil;
    private volatile bool _isDown;

    public bool Exists => cache is not null;

    /// <summary>What the application has registered; null for nothing.</summary>
    public string? Implementation => cache?.GetType().Name;

    /// <summary>Whether the last operation failed or took too long.</summary>
    public bool IsDown => _isDown;

    /// <returns>What stands under the key (null for nothing), and whether the cache answered at all.</returns>
    public async Task<(bool Answered, byte[]? Record)> ReadAsync(string key, TimeSpan timeout)
    {
        byte[]? record = null;
        var answered = await AttemptAsync(async ct => record = await cache!.GetAsync(key, ct).ConfigureAwait(false), timeout).ConfigureAwait(false);
        return (answered, answered ? record : null);
    }

    /// <returns>Whether the cache took it in time.</returns>
    public Task<bool> WriteAsync(string key, byte[] record, TimeSpan life, TimeSpan timeout)
    {
        var options = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = life };
        return AttemptAsync(ct => cache!.SetAsync(key, record, options, ct), timeout);
    }

    private async Task<bool> AttemptAsync(Func<CancellationToken, Task> operation, TimeSpan timeout)
    {
        if (!Exists || timeout <= TimeSpan.Zero || IsLeftAlone())
        {
            return false;
        }

        using var deadline = time.CreateCancellationTokenSource(timeout);
        try
        {
            // On a thread of its own: an implementation that blocks before it returns its task would hold up ours.
            await Task.Run(() => operation(deadline.Token), CancellationToken.None).Observed()
                .WaitAsync(Timeout.InfiniteTimeSpan, time, deadline.Token).ConfigureAwait(false);
            _isDown = false;
            metrics.SharedCache("ok");
            return true;
        }
        catch (Exception) when (deadline.IsCancellationRequested)
        {
            Interlocked.Exchange(ref _leftAloneUntil, (time.GetUtcNow() + Pause).UtcTicks);
            _isDown = true;
            metrics.SharedCache("timeout");
            Log.SharedCacheTimedOut(logger, timeout, Pause);
            return false;
        }
        catch (Exception exception)
        {
            _isDown = true;
            metrics.SharedCache("error");
            Log.SharedCacheFailed(logger, exception);
            return false;
        }
    }

    /// <summary>Never for longer than the pause, even where the clock was set back meanwhile.</summary>
    private bool IsLeftAlone()
    {
        var left = Interlocked.Read(ref _leftAloneUntil) - time.GetUtcNow().UtcTicks;
        return left > 0 && left <= Pause.Ticks;
    }
}
