using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using WeixinJsSdk.Accounts;
using WeixinJsSdk.Options;
using WeixinJsSdk.Shared;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.DependencyInjection;

/// <summary>Registers the services of an account in the container. Each registration forwards to the account.</summary>
internal static class AccountRegistration
{
    /// <summary>An answer with a token is well below 1 KB. A larger one is not from WeChat.</summary>
    private const int MaxResponseBytes = 64 * 1024;

    public static IWeixinJsSdkBuilder Add(IServiceCollection services, string name)
    {
        Guard.NotNull(services, nameof(services));
        if (Guard.NotNull(name, nameof(name)) == WeixinAccounts.SharedName)
        {
            throw new ArgumentException($"name must not be \"{name}\": it is reserved for the settings that all run-time accounts share (AddWeixinAccounts).", nameof(name));
        }

        var registry = AddShared(services);
        registry.Add(name);
        services.AddOptions<WeixinJsSdkOptions>(name).ValidateOnStart();
        AddBuiltIn<IAccessTokenProvider>(services, registry, name, account => account.Credentials.AccessTokens);
        AddBuiltIn<ITicketProvider>(services, registry, name, account => account.Credentials.Tickets);
        AddBuiltIn(services, registry, name, account => account.BuiltIn.JsSdk);
        AddBuiltIn(services, registry, name, account => account.BuiltIn.Cards);
        AddBuiltIn(services, registry, name, account => account.BuiltIn.Payments);
        AddBuiltIn(services, registry, name, account => account.BuiltIn.Media);
        AddBuiltIn(services, registry, name, account => account.BuiltIn.Doctor);
        return new WeixinJsSdkBuilder(name, services, AddHttpClient(services, name));
    }

    public static IWeixinJsSdkBuilder AddRunTime(IServiceCollection services)
    {
        AddShared(Guard.NotNull(services, nameof(services)));
        return new WeixinJsSdkBuilder(WeixinAccounts.SharedName, services, AddHttpClient(services, WeixinAccounts.SharedName));
    }

    /// <summary>Registers the services that all accounts share. Run-time accounts can be added in every application with a registered account; their HTTP client is therefore registered as well.</summary>
    private static ServiceRegistry AddShared(IServiceCollection services)
    {
        if (services.LastOrDefault(descriptor => descriptor.ServiceType == typeof(ServiceRegistry))?.ImplementationInstance is ServiceRegistry existing)
        {
            return existing;
        }

        var registry = new ServiceRegistry(services);
        services.AddSingleton(registry);
        services.AddLogging();
        services.TryAddSingleton(provider => new Metrics(provider.GetService<TimeProvider>() ?? TimeProvider.System, provider.GetService<IMeterFactory>()));
        services.TryAddSingleton(EngineServicesFactory.Create);
        services.TryAddSingleton<RunTimeOptions>();
        services.TryAddSingleton<RegisteredAccounts>();
        services.TryAddSingleton<IWeixinAccounts, WeixinAccounts>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WeixinJsSdkOptions>, WeixinJsSdkOptionsValidator>(
            _ => new WeixinJsSdkOptionsValidator(registry.NeedsAppSecret)));
        AddHttpClient(services, WeixinAccounts.SharedName);
        return registry;
    }

    private static void AddBuiltIn<T>(IServiceCollection services, ServiceRegistry registry, string name, Func<WeixinAccount, T> select)
        where T : class
    {
        if (!services.Any(descriptor => descriptor.IsFor(typeof(T), name)))
        {
            var descriptor = KeyedAccountServices.Describe(name, provider => select(provider.GetRequiredService<RegisteredAccounts>().Get(name)));
            registry.Add(descriptor);
            services.Add(descriptor);
        }
    }

    /// <summary>
    /// Registers the HTTP client of an account. Before .NET 9 the request logging of IHttpClientFactory prints complete addresses. They contain
    /// the token or the secret, so the logging is removed. The library enforces its own timeouts with the application's TimeProvider.
    /// </summary>
    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name) =>
        services.AddHttpClient(HttpClientName.Of(name))
            .RemoveAllLoggers()
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = MaxResponseBytes;
            });
}
