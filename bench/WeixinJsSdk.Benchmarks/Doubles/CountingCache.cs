using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace WeixinJsSdk.Benchmarks.Doubles;

/// <summary>A shared cache in this process that counts what it is asked.</summary>
internal sealed class CountingCache(TimeProvider time) : IDistributedCache
{
    private readonly ConcurrentDictionary<string, (byte[] Value, DateTimeOffset Until)> _entries = new();
    private int _operations;

    public int Operations => _operations;

    public IReadOnlyDictionary<string, byte[]> Entries => _entries.ToDictionary(entry => entry.Key, entry => entry.Value.Value);

    public Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        Interlocked.Increment(ref _operations);
        return Task.FromResult(_entries.TryGetValue(key, out var entry) && time.GetUtcNow() < entry.Until ? entry.Value : null);
    }

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        Interlocked.Increment(ref _operations);
        _entries[key] = (value, time.GetUtcNow() + options.AbsoluteExpirationRelativeToNow!.Value);
        return Task.CompletedTask;
    }

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();
}
