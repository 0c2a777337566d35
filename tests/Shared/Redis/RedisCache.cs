using Microsoft.Extensions.Caching.Distributed;
using StackExchange.Redis;

namespace WeixinJsSdk.Tests.Redis;

/// <summary>
/// A small <see cref="IDistributedCache"/> over Redis: a string for each entry, with an absolute time to live. An application takes
/// Microsoft.Extensions.Caching.StackExchangeRedis instead.
/// </summary>
internal sealed class RedisCache(IDatabase database, TimeProvider time) : IDistributedCache
{
    public byte[]? Get(string key) => database.StringGet(key);

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        return await database.StringGetAsync(key);
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => database.StringSet(key, value, Life(options));

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        return database.StringSetAsync(key, value, Life(options));
    }

    /// <summary>Nothing to do: no entry has a sliding expiration.</summary>
    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key) => database.KeyDelete(key);

    public Task RemoveAsync(string key, CancellationToken token = default)
    {
        token.ThrowIfCancellationRequested();
        return database.KeyDeleteAsync(key);
    }

    private TimeSpan? Life(DistributedCacheEntryOptions options) =>
        options.SlidingExpiration is not null
            ? throw new NotSupportedException("SlidingExpiration is not supported: give AbsoluteExpirationRelativeToNow or AbsoluteExpiration.")
            : options.AbsoluteExpirationRelativeToNow ?? options.AbsoluteExpiration - time.GetUtcNow();
}
