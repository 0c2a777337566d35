using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;
using WeixinJsSdk.Credentials;

namespace WeixinJsSdk.FleetTests.VirtualDays;

/// <summary>The fleet's cache, on the fleet's clock. It counts writes of an older credential over a newer one.</summary>
internal sealed class WatchedCache(TimeProvider time) : IDistributedCache
{
    private readonly ConcurrentDictionary<string, (byte[] Value, DateTimeOffset Until)> _entries = new();
    private int _overwrites;

    public int Overwrites => _overwrites;

    public void Flush() => _entries.Clear();

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await Task.Yield();
        return Current(key);
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await Task.Yield();
        if (CredentialRecord.Read(key, Current(key)) is { } before && CredentialRecord.Read(key, value) is { } after
            && before.Value != after.Value && after.ExpiresAt < before.ExpiresAt)
        {
            Interlocked.Increment(ref _overwrites);
        }

        _entries[key] = (value, time.GetUtcNow() + options.AbsoluteExpirationRelativeToNow!.Value);
    }

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    private byte[]? Current(string key) => _entries.TryGetValue(key, out var entry) && time.GetUtcNow() < entry.Until ? entry.Value : null;
}
