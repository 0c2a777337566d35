using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.FleetTests.HostileBytes;

namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>A shared cache that is well until its trouble begins.</summary>
internal sealed class TroubledCache(CacheTrouble trouble, TimeProvider time, Parking parking) : IDistributedCache
{
    /// <summary>Within the limit of one operation, but not of several.</summary>
    private static readonly TimeSpan Slowness = TimeSpan.FromMilliseconds(400);

    private readonly ConcurrentDictionary<string, (byte[] Value, DateTimeOffset Until)> _entries = new();
    private volatile bool _isInTrouble;

    /// <summary>Whether other nodes could sign with what is stored.</summary>
    public bool HoldsTicket => _entries.Any(entry =>
        entry.Key.Contains("jsapi_ticket", StringComparison.Ordinal) && CredentialRecord.Read(entry.Key, entry.Value.Value)?.ExpiresAt > time.GetUtcNow());

    public void Begin()
    {
        _isInTrouble = true;
        if (trouble == CacheTrouble.EmptyAfterFlush)
        {
            _entries.Clear();
        }
        else if (trouble == CacheTrouble.CorruptEntries)
        {
            var mutator = new Mutator(seed: 1);
            foreach (var (key, (value, until)) in _entries)
            {
                _entries[key] = (mutator.Mutate([value]), until);
            }
        }
    }

    public void ComeBack() => _isInTrouble = false;

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await SufferAsync(token);
        return _entries.TryGetValue(key, out var entry) && time.GetUtcNow() < entry.Until ? entry.Value : null;
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await SufferAsync(token);
        _entries[key] = (value, time.GetUtcNow() + options.AbsoluteExpirationRelativeToNow!.Value);
    }

    public byte[]? Get(string key) => throw new NotSupportedException();

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw new NotSupportedException();

    public void Refresh(string key) => throw new NotSupportedException();

    public Task RefreshAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    public void Remove(string key) => throw new NotSupportedException();

    public Task RemoveAsync(string key, CancellationToken token = default) => throw new NotSupportedException();

    private Task SufferAsync(CancellationToken cancellationToken) => (_isInTrouble ? trouble : CacheTrouble.Fine) switch
    {
        CacheTrouble.Slow => parking.StayAsync(Task.Delay(Slowness, time, cancellationToken), cancellationToken),
        CacheTrouble.DeafToCancellation => parking.StayAsync(new TaskCompletionSource().Task, cancellationToken),
        CacheTrouble.Throwing or CacheTrouble.ComingBack => throw new InvalidOperationException("The cache is down."),
        _ => Task.CompletedTask,
    };
}
