namespace WeixinJsSdk.Credentials;

/// <summary>The time that the shared cache may cost one fetch, together with the fetch of the token that it needs: so much for an operation, and 1 second in all.</summary>
internal sealed class CacheAllowance(TimeSpan forOperation, TimeProvider time)
{
    private static readonly TimeSpan InAll = TimeSpan.FromSeconds(1);

    private TimeSpan _left = InAll;

    private TimeSpan Next => forOperation < _left ? forOperation : _left;

    /// <param name="operation">Given how long it may take. It is begun here: what it takes before it is awaited counts too.</param>
    public async Task<T> SpendAsync<T>(Func<TimeSpan, Task<T>> operation)
    {
        var started = time.GetTimestamp();
        var result = await operation(Next).ConfigureAwait(false);
        _left -= time.GetElapsedTime(started);
        return result;
    }
}
