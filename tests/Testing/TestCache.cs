using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace WeixinJsSdk.Testing;

/// <summary>A shared cache on the test's clock that can be slow, down or deaf, and remembers what was done to it.</summary>
public sealed class TestCache(TimeProvider time) : IDistributedCache
{
    private readonly ConcurrentDictionary<string, (byte[] Value, DateTimeOffset Until)> _entries = new();
    private int _reads;
    private int _writes;

    public int Reads => _reads;

    public int Writes => _writes;

    public ICollection<string> Keys => _entries.Keys;

    /// <summary>Runs before each operation, given the caller's token.</summary>
    public Func<string, CancellationToken, Task>? Before { get; set; }

    /// <summary>Runs before each read.</summary>
    public Action? BeforeRead { get; set; }

    /// <summary>Runs between a write's arrival and its effect.</summary>
    public Func<string, Task>? BeforeWrite { get; set; }

    public byte[]? Peek(string key) => _entries.TryGetValue(key, out var entry) && time.GetUtcNow() < entry.Until ? entry.Value : null;

    public void Put(string key, byte[] value) => _entries[key] = (value, DateTimeOffset.MaxValue);

    public void Flush() => _entries.Clear();

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        Interlocked.Increment(ref _reads);
        await (Before?.Invoke(key, token) ?? Task.CompletedTask);
        BeforeRead?.Invoke();
        return Peek(key);
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        Interlocked.Increment(ref _writes);
        await (Before?.Invoke(key, token) ?? Task.CompletedTask);
        await (BeforeWrite?.Invoke(key) ?? Task.CompletedTask);
        options.AbsoluteExpirationRelativeToNow.Should().NotBeNull("entries live by a relative time to live");
        options.SlidingExpiration.Should().BeNull();
        _entries[key] = (value, time.GetUtcNow() + options.AbsoluteExpirationRelativeToNow!.Value);
    }

    public Task RemoveAsync(string key, CancellationToken token = default) => throw new InvalidOperationException("Entries are overwritten, never removed.");

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public byte[]? Get(string key) => throw new NotSupportedException("The library is asynchronous.");

    public void Refresh(string key) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();
}
