using System.Diagnostics.Metrics;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Accounts;

/// <summary>The accounts of one container, each made when it is first asked for, and what they share.</summary>
internal sealed class WeixinAccounts : IDisposable
{
    private readonly Dictionary<string, WeixinAccount> _accounts = new(StringComparer.Ordinal);
    private readonly IServiceProvider _services;

    public WeixinAccounts(IServiceProvider services)
    {
        _services = services;
        Time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        Metrics = new Metrics(Time, services.GetService<IMeterFactory>());
        Logger = services.GetService<ILoggerFactory>()?.CreateLogger(Log.Category) ?? NullLogger.Instance;
        var cache = new SharedCache(services.GetService<IDistributedCache>(), Time, Logger, Metrics);
        Engines = new EngineServices(
            Time,
            cache,
            services.GetService<IRefreshLock>() ?? DefaultLock(cache, Time),
            Logger,
            Metrics,
            Jitter.Next);
    }

    public TimeProvider Time { get; }

    public ILogger Logger { get; }

    public Metrics Metrics { get; }

    /// <summary>For accounts that are made elsewhere.</summary>
    public EngineServices Engines { get; }

    /// <summary>Where the options are bad this throws, and succeeds once they are mended: a failure is not remembered.</summary>
    public WeixinAccount Get(string name)
    {
        lock (_accounts)
        {
            if (!_accounts.TryGetValue(name, out var account))
            {
                account = new WeixinAccount(name, _services, Engines);
                _accounts.Add(name, account);
                Metrics.CredentialAges.Watch(account.Credentials.CredentialAges);
            }

            return account;
        }
    }

    public AccountDoctor DoctorOf(
        string name, AccountSettings settings, AccountCredentials credentials, Func<IAccessTokenProvider> accessTokens, Func<ITicketProvider> tickets) =>
        new(new AccountUnderTest(name, settings, credentials.Api, credentials.HasBuiltInTokens, accessTokens, tickets, Engines.SharedCache, Time));

    private static IRefreshLock DefaultLock(SharedCache cache, TimeProvider time)
    {
        var inProcess = new InProcessRefreshLock(time);
        return cache.Exists ? new SharedCacheRefreshLock(inProcess, cache) : inProcess;
    }

    public void Dispose()
    {
        lock (_accounts)
        {
            foreach (var account in _accounts.Values)
            {
                account.Dispose();
            }
        }

        Metrics.Dispose();
    }
}
