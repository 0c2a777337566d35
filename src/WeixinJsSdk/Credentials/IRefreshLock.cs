namespace WeixinJsSdk;

/// <summary>
/// The seam for a lock that the whole fleet shares, so that exactly one node refreshes a credential. The built-in one holds
/// within the process. With <see cref="TokenEndpoint.Stable"/> a race between nodes costs one superfluous call and breaks nothing;
/// with <see cref="TokenEndpoint.Classic"/> register one over your Redis or database.
/// </summary>
/// <remarks>A lock that throws, or that nobody releases, delays a refresh and never blocks it.</remarks>
public interface IRefreshLock
{
    /// <summary>Tries to take the lock.</summary>
    /// <param name="name">The lock's name: one for each account and kind of credential. Holds no secret.</param>
    /// <param name="lease">The time after which the lock must fall free by itself, so that a holder that died does not keep it.</param>
    /// <param name="timeout">How long to wait for it; zero for a single try.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A handle that releases the lock, only if it is still held by this owner, when disposed; null when another holder kept it for all of <paramref name="timeout"/>.</returns>
    ValueTask<IAsyncDisposable?> TryAcquireAsync(string name, TimeSpan lease, TimeSpan timeout, CancellationToken cancellationToken = default);
}
