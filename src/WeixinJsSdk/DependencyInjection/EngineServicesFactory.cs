using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.DependencyInjection;

/// <summary>Creates the services that all accounts of a container share, from the registrations of the application.</summary>
internal static class EngineServicesFactory
{
    public static EngineServices Create(IServiceProvider services)
    {
        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        var metrics = services.GetRequiredService<Metrics>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(Log.Category);
        var cache = new SharedCache(services.GetService<IDistributedCache>(), time, logger, metrics);
        return new EngineServices(time, cache, services.GetService<IRefreshLock>() ?? DefaultLock(cache, time), logger, metrics, Jitter.Next);
    }

    private static IRefreshLock DefaultLock(SharedCache cache, TimeProvider time)
    {
        var inProcess = new InProcessRefreshLock(time);
        return cache.Exists ? new SharedCacheRefreshLock(inProcess, cache) : inProcess;
    }
}
