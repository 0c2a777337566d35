using System.Text;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// What stands in for a lock where the application has registered none but a shared cache: a node that refreshes in the background leaves
/// a note there, and others that see it wait for its result. <c>IDistributedCache</c> knows no compare-and-set, so that two may still pass
/// at the same instant; that is a superfluous call and no harm. A caller that has nothing to go on with is never held up by a note.
/// </summary>
internal sealed class SharedCacheRefreshLock(IRefreshLock inProcess, SharedCache cache) : IRefreshLock
{
    /// <summary>Outlives a fetch as it usually goes. The note is left to end by itself: removing it could hit another node's.</summary>
    private static readonly TimeSpan NoteLife = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

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

    /// <summary>Whether no other node is at it; a cache that does not answer has nothing to say.</summary>
    private async Task<bool> IsFirstAsync(string name)
    {
        var (answered, note) = await cache.ReadAsync(name, Patience).ConfigureAwait(false);
        if (!answered || note is not null)
        {
            return !answered;
        }

        var mine = Encoding.ASCII.GetBytes(Guid.NewGuid().ToString("N"));
        if (!await cache.WriteAsync(name, mine, NoteLife, Patience).ConfigureAwait(false))
        {
            return true;
        }

        (answered, note) = await cache.ReadAsync(name, Patience).ConfigureAwait(false);
        return !answered || note is null || note.AsSpan().SequenceEqual(mine);
    }
}
