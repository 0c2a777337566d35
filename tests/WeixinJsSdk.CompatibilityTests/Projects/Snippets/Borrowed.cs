// What snippets borrow from packages that are not ours, as far as they call it, under the names it has there.

namespace Medallion.Threading
{
    internal abstract class Unusable(object argument) : IDistributedLockProvider
    {
        public ValueTask<IDistributedSynchronizationHandle?> TryAcquireLockAsync(string name, TimeSpan timeout, CancellationToken cancellationToken) =>
            throw new NotSupportedException($"{argument}");
    }

    /// <summary>Of the package DistributedLock.</summary>
    internal interface IDistributedLockProvider
    {
        ValueTask<IDistributedSynchronizationHandle?> TryAcquireLockAsync(string name, TimeSpan timeout = default, CancellationToken cancellationToken = default);
    }

    /// <summary>Of the package DistributedLock.</summary>
    internal interface IDistributedSynchronizationHandle : IAsyncDisposable, IDisposable;
}

namespace Medallion.Threading.Redis
{
    internal sealed class RedisDistributedSynchronizationProvider(IDatabase database) : Unusable(database);
}

namespace Medallion.Threading.SqlServer
{
    internal sealed class SqlDistributedSynchronizationProvider(string connectionString) : Unusable(connectionString);
}

namespace Medallion.Threading.Postgres
{
    internal sealed class PostgresDistributedSynchronizationProvider(string connectionString) : Unusable(connectionString);
}

namespace Medallion.Threading.FileSystem
{
    internal sealed class FileDistributedSynchronizationProvider(DirectoryInfo lockFileDirectory) : Unusable(lockFileDirectory);
}

namespace WeixinJsSdk.Snippets.Borrowed
{
    /// <summary>The options of Microsoft.Extensions.Caching.StackExchangeRedis.</summary>
    internal sealed class RedisCacheOptions
    {
        public string? Configuration { get; set; }
    }

    /// <summary>The registration of Microsoft.Extensions.Caching.StackExchangeRedis.</summary>
    internal static class StackExchangeRedisCacheServiceCollectionExtensions
    {
        public static IServiceCollection AddStackExchangeRedisCache(this IServiceCollection services, Action<RedisCacheOptions> setupAction) => services;
    }

    /// <summary>The class that docs/fleet.md gives to copy.</summary>
    internal sealed class RedisRefreshLock(IDatabase database, TimeProvider time) : IRefreshLock
    {
        public ValueTask<IAsyncDisposable?> TryAcquireAsync(
            string name, TimeSpan lease, TimeSpan timeout, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException($"{database} {time}");
    }
}
