using Medallion.Threading;
using Microsoft.Extensions.DependencyInjection.Extensions;
using WeixinJsSdk;
using WeixinJsSdk.DistributedLock;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets exactly one node of a fleet refresh a credential.</summary>
public static class WeixinDistributedLockBuilderExtensions
{
    /// <summary>
    /// Replaces the registered <see cref="IRefreshLock"/> by one over the <see cref="IDistributedLockProvider"/> of the container
    /// (packages DistributedLock.Redis, .SqlServer, .Postgres …). All accounts of the container share it.
    /// </summary>
    /// <remarks>
    /// The engine is asked without a timeout of its own and gets 900 ms for each answer. An engine that does not answer, or that fails, is
    /// left alone for 15 seconds: refreshes go on without the lock meanwhile, and the log says so. How long a lock outlives a holder that died
    /// is set at the engine.
    /// </remarks>
    /// <param name="builder">What <c>AddWeixinJsSdk</c> returned.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IWeixinJsSdkBuilder UseDistributedLock(this IWeixinJsSdkBuilder builder)
    {
        _ = builder ?? throw new ArgumentNullException(nameof(builder));
        builder.Services.Replace(ServiceDescriptor.Singleton<IRefreshLock>(services => new DistributedRefreshLock(
            services.GetService<IDistributedLockProvider>() ?? throw new InvalidOperationException(
                "UseDistributedLock() finds no IDistributedLockProvider in the container. Register one as a singleton, for instance " +
                "RedisDistributedSynchronizationProvider of the package DistributedLock.Redis."),
            services.GetService<TimeProvider>() ?? TimeProvider.System)));
        return builder;
    }
}
