namespace WeixinJsSdk.ClusterTests.Node;

/// <summary>
/// The lease is 30 seconds beside credentials of two hours; beside credentials of seconds it is as much shorter. The lock behind is told
/// the lease, and nobody else needs to know it.
/// </summary>
internal sealed class ShorterLease(IRefreshLock inner, TimeSpan lease) : IRefreshLock
{
    public ValueTask<IAsyncDisposable?> TryAcquireAsync(
        string name,
        TimeSpan usualLease,
        TimeSpan timeout,
        CancellationToken cancellationToken = default) => inner.TryAcquireAsync(name, lease, timeout, cancellationToken);
}
