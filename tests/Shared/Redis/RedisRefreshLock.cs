using StackExchange.Redis;

namespace WeixinJsSdk.Tests.Redis;

/// <summary>
/// A lock that a whole fleet shares: a key in Redis that falls away with its lease, taken by <c>SET NX PX</c> with a random value and
/// deleted only while it still holds that value.
/// </summary>
internal sealed class RedisRefreshLock(IDatabase database, TimeProvider time) : IRefreshLock
{
    private const string DeleteIfMine =
        "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

    /// <summary>A Redis that hangs must not keep callers: after so long the lock fails, and the refresh goes on without it.</summary>
    private static readonly TimeSpan LongestReply = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(200);

    public async ValueTask<IAsyncDisposable?> TryAcquireAsync(
        string name,
        TimeSpan lease,
        TimeSpan timeout,
        CancellationToken cancellationToken = default)
    {
        var owner = Guid.NewGuid().ToString("N");
        var started = time.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await TakeAsync(name, owner, lease, cancellationToken).ConfigureAwait(false))
            {
                return new Handle(this, name, owner);
            }

            var left = timeout - time.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                return null;
            }

            // Jittered, so that a fleet that waits does not ask in step.
            var pause = LongestPause * (0.5 + (0.5 * Random.Shared.NextDouble()));
            await Task.Delay(pause < left ? pause : left, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> TakeAsync(string name, string owner, TimeSpan lease, CancellationToken cancellationToken)
    {
        try
        {
            return await database.StringSetAsync(name, owner, lease, When.NotExists)
                .WaitAsync(LongestReply, time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // The lock may have been taken, and only the reply is missing. Redis keeps the order of a connection's commands.
            _ = database.ScriptEvaluateAsync(DeleteIfMine, [name], [owner], CommandFlags.FireAndForget);
            throw;
        }
    }

    private Task ReleaseAsync(string name, string owner) =>
        database.ScriptEvaluateAsync(DeleteIfMine, [name], [owner]).WaitAsync(LongestReply, time);

    private sealed class Handle(RedisRefreshLock refreshLock, string name, string owner) : IAsyncDisposable
    {
        private int _released;

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _released, 1) == 0)
            {
                await refreshLock.ReleaseAsync(name, owner).ConfigureAwait(false);
            }
        }
    }
}
