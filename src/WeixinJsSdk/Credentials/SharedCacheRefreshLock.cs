using System.Text;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// The lock where the application has registered a shared cache and no lock: a node that refreshes in the background writes a note to the
/// cache, and nodes that see it wait for the result. <c>IDistributedCache</c> has no compare-and-set, so that two nodes may still pass at
/// the same instant; that costs one superfluous call. A note never delays a caller that has no usable credential.
/// </summary>
internal sealed class SharedCacheRefreshLock(IRefreshLock inProcess, SharedCache cache) : IRefreshLock
{
    /// <summary>Longer than most fetches take. The note expires by itself: removing it could hit another node's.</summary>
    private static readonly TimeSpan NoteLife = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan CacheTimeout = TimeSpan.FromMilliseconds(300);

    public async ValueTask<IAsyncDisposable?> TryAcquireAsync(
        string name,
        TimeSpan lease,
        TimeSpan timeout,
        CancellationToken cancellationToken = default)
    {
        var handle = await inProcess.TryAcquireAsync(name, lease, timeout, cancellationToken).ConfigureAwait(false);
        if (handle is null || timeout > TimeSpan.Zero || await IsFirstAsync(name).ConfigureAwait(false))
        {
            return handle;
        }

        await handle.DisposeAsync().ConfigureAwait(false);
        return null;
    }

    /// <summary>Whether no other node refreshes. Where the cache does not answer, this node goes on.</summary>
    private async Task<bool> IsFirstAsync(string name)
    {
        var (answered, note) = await cache.ReadAsync(name, CacheTimeout).ConfigureAwait(false);
        if (!answered || note is not null)
        {
            return !answered;
        }

        var mine = Encoding.ASCII.GetBytes(Guid.NewGuid().ToString("N"));
        if (!await cache.WriteAsync(name, mine, NoteLife, CacheTimeout).ConfigureAwait(false))
        {
            return true;
        }

        (answered, note) = await cache.ReadAsync(name, CacheTimeout).ConfigureAwait(false);
        return !answered || note is null || note.AsSpan().SequenceEqual(mine);
    }
}
