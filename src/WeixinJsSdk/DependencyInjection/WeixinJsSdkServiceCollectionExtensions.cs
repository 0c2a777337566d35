using Microsoft.Extensions.Configuration;
using WeixinJsSdk;
using WeixinJsSdk.DependencyInjection;
using WeixinJsSdk.Shared;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the server side of the WeChat JS-SDK (微信JS-SDK).</summary>
public static class WeixinJsSdkServiceCollectionExtensions
{
    /// <summary>Registers the default account. Its options are configured elsewhere.</summary>
    /// <param name="services">The application's services.</param>
    /// <returns>The builder of the account.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IWeixinJsSdkBuilder AddWeixinJsSdk(this IServiceCollection services) =>
        AccountRegistration.Add(services, Options.Options.DefaultName);

    /// <summary>
    /// Registers the default account: <see cref="IJsSdkSigner"/>, <see cref="ICardSigner"/>, <see cref="IPaySigner"/>, <see cref="IMediaClient"/>,
    /// <see cref="ITicketProvider"/>, <see cref="IAccessTokenProvider"/> and <see cref="IAccountDoctor"/> as singletons.
    /// Services that the application has registered itself are kept. A second call has no effect on the services.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options. They are validated at start-up.</param>
    /// <returns>The builder of the account.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IWeixinJsSdkBuilder AddWeixinJsSdk(this IServiceCollection services, Action<WeixinJsSdkOptions> configure) =>
        AddWeixinJsSdk(services, Options.Options.DefaultName, configure);

    /// <summary>Registers the default account with options from configuration. A reload of the configuration takes effect without a restart.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configuration">The configuration section, for instance <c>configuration.GetSection("WeixinJsSdk")</c>.</param>
    /// <returns>The builder of the account.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IWeixinJsSdkBuilder AddWeixinJsSdk(this IServiceCollection services, IConfiguration configuration) =>
        AddWeixinJsSdk(services, Options.Options.DefaultName, configuration);

    /// <summary>Registers a further account. Its services are keyed by its name: <c>GetRequiredKeyedService&lt;IJsSdkSigner&gt;(name)</c>.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The account's name in this application. Not null; the empty string is the default account.</param>
    /// <param name="configure">Sets the options. They are validated at start-up.</param>
    /// <returns>The builder of the account.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IWeixinJsSdkBuilder AddWeixinJsSdk(this IServiceCollection services, string name, Action<WeixinJsSdkOptions> configure)
    {
        Guard.NotNull(configure, nameof(configure));
        var builder = AccountRegistration.Add(services, name);
        services.Configure(name, configure);
        return builder;
    }

    /// <summary>Registers a further account with options from configuration. A reload of the configuration takes effect without a restart.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="name">The account's name in this application. Not null; the empty string is the default account.</param>
    /// <param name="configuration">The configuration section of this account.</param>
    /// <returns>The builder of the account.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IWeixinJsSdkBuilder AddWeixinJsSdk(this IServiceCollection services, string name, IConfiguration configuration)
    {
        Guard.NotNull(configuration, nameof(configuration));
        var builder = AccountRegistration.Add(services, name);
        services.Configure<WeixinJsSdkOptions>(name, configuration);
        return builder;
    }

    /// <summary>
    /// Registers <see cref="IWeixinAccounts"/> for accounts that are known only at run time, such as the rows of a database. It can be
    /// combined with <c>AddWeixinJsSdk</c>. A second call has no effect.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <returns>
    /// The builder of all run-time accounts. They share its HTTP client, and <c>PostConfigure</c> with its name applies to the
    /// options of each of them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IWeixinJsSdkBuilder AddWeixinAccounts(this IServiceCollection services) => AccountRegistration.AddRunTime(services);
}
