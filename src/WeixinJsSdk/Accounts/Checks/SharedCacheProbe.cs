using WeixinJsSdk.Credentials;

namespace WeixinJsSdk.Accounts;

/// <summary>
/// Writes a few bytes to the shared cache and reads them back. The key is used only once, differs from the keys of all credentials, and expires after ten seconds.
/// </summary>
internal sealed record SharedCacheProbe(string? Implementation, bool IsWritten, bool IsRead, bool IsSame, TimeSpan Elapsed)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    public static async Task<SharedCacheProbe> RunAsync(SharedCache cache, WeixinJsSdkOptions options, TimeProvider time)
    {
        if (!cache.Exists)
        {
            return new SharedCacheProbe(null, false, false, false, TimeSpan.Zero);
        }

        var started = time.GetTimestamp();
        var marker = Guid.NewGuid().ToByteArray();
        var key = $"{options.CacheKeyPrefix}:doctor:{Guid.NewGuid():N}";
        var isWritten = await cache.WriteAsync(key, marker, Lifetime, options.SharedCacheTimeout).ConfigureAwait(false);
        var (isRead, found) = isWritten ? await cache.ReadAsync(key, options.SharedCacheTimeout).ConfigureAwait(false) : (false, null);
        return new SharedCacheProbe(
            cache.Implementation, isWritten, isRead, found is not null && found.SequenceEqual(marker), time.GetElapsedTime(started));
    }
}
