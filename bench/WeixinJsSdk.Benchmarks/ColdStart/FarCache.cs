using Microsoft.Extensions.Caching.Distributed;

namespace WeixinJsSdk.Benchmarks.ColdStart;

/// <summary>The shared cache as a process sees it: one round trip for each operation.</summary>
internal sealed class FarCache(string address) : IDistributedCache
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri(address) };

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default) =>
        await _client.GetByteArrayAsync("cache/" + (key.Contains("jsapi_ticket", StringComparison.Ordinal) ? "jsapi_ticket" : "other"), token);

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw new NotSupportedException();

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();
}
