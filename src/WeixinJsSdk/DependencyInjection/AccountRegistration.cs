using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using WeixinJsSdk.Accounts;
using WeixinJsSdk.Media;
using WeixinJsSdk.Options;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.DependencyInjection;

/// <summary>Puts one account's services into the container.</summary>
internal static class AccountRegistration
{
    /// <summary>An answer with a token is well below 1 KB; what is larger is not from WeChat.</summary>
    private const int LongestAnswer = 64 * 1024;

    public static IWeixinJsSdkBuilder Add(IServiceCollection services, string name)
    {
        Guard.NotNull(services, nameof(services));
        Guard.NotNull(name, nameof(name));
        AddShared(services);
        services.AddOptions<WeixinJsSdkOptions>(name).ValidateOnStart();

        var tokenSource = TokenSourceOf(services);
        AddBuiltIn(services, tokenSource, name, provider => Account(provider, name).Credentials.AccessTokens);
        AddBuiltIn(services, tokenSource, name, provider => Account(provider, name).Credentials.Tickets);
        AddSigners(services, name);
        services.TryAdd(AccountServices.Describe<IMediaClient>(name, provider =>
        {
            var (accounts, account) = (Accounts(provider), Account(provider, name));
            return new MediaClient(account.Credentials, account.Settings, accounts.Logger, accounts.Metrics);
        }));
        services.TryAdd(AccountServices.Describe<IAccountDoctor>(name, provider =>
        {
            var (accounts, account) = (Accounts(provider), Account(provider, name));
            return accounts.DoctorOf(name, account.Settings, account.Credentials, () => provider.Account<IAccessTokenProvider>(name), () => provider.Account<ITicketProvider>(name));
        }));
        return new WeixinJsSdkBuilder(name, services, AddHttpClient(services, name));
    }

    public static IWeixinJsSdkBuilder AddRunTime(IServiceCollection services)
    {
        AddShared(Guard.NotNull(services, nameof(services)));
        services.TryAddSingleton<IWeixinAccounts, RunTimeAccounts>();
        return new WeixinJsSdkBuilder(RunTimeAccounts.SharedName, services, AddHttpClient(services, RunTimeAccounts.SharedName));
    }

    private static void AddShared(IServiceCollection services)
    {
        services.AddLogging();
        if (!services.Any(descriptor => descriptor.ServiceType == typeof(TokenSourceRegistry)))
        {
            services.AddSingleton(new TokenSourceRegistry(services));
        }

        services.TryAddSingleton<WeixinAccounts>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WeixinJsSdkOptions>, WeixinJsSdkOptionsValidator>(
            provider => new WeixinJsSdkOptionsValidator(provider.GetRequiredService<TokenSourceRegistry>().IsNeeded)));
    }

    private static void AddSigners(IServiceCollection services, string name)
    {
        services.TryAdd(AccountServices.Describe<IJsSdkSigner>(name, provider =>
        {
            var (accounts, settings) = (Accounts(provider), Account(provider, name).Settings);
            return new JsSdkSigner(() => settings.Current.AppId, provider.Account<ITicketProvider>(name), accounts.Time, accounts.Logger, accounts.Metrics);
        }));
        services.TryAdd(AccountServices.Describe<ICardSigner>(name, provider =>
        {
            var (accounts, settings) = (Accounts(provider), Account(provider, name).Settings);
            return new CardSigner(() => settings.Current.AppId, provider.Account<ITicketProvider>(name), accounts.Time, accounts.Logger, accounts.Metrics);
        }));
        services.TryAdd(AccountServices.Describe<IPaySigner>(name, provider =>
        {
            var (accounts, settings) = (Accounts(provider), Account(provider, name).Settings);
            return new PaySigner(() => settings.Current.AppId, () => settings.Current.Payment, accounts.Time, accounts.Metrics);
        }));
    }

    private static void AddBuiltIn<T>(IServiceCollection services, TokenSourceRegistry tokenSource, string name, Func<IServiceProvider, T> create)
        where T : class
    {
        if (!services.Any(descriptor => descriptor.IsFor<T>(name)))
        {
            var descriptor = AccountServices.Describe(name, create);
            tokenSource.Add(descriptor);
            services.Add(descriptor);
        }
    }

    /// <summary>
    /// The factory's own request logging prints whole addresses before .NET 9, and a token or a classic secret travels in them: it is
    /// switched off. The time limit is the library's own, by the application's clock.
    /// </summary>
    private static IHttpClientBuilder AddHttpClient(IServiceCollection services, string name) =>
        services.AddHttpClient(HttpClientName.Of(name))
            .RemoveAllLoggers()
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = LongestAnswer;
            });

    private static TokenSourceRegistry TokenSourceOf(IServiceCollection services) =>
        (TokenSourceRegistry)services.Last(descriptor => descriptor.ServiceType == typeof(TokenSourceRegistry)).ImplementationInstance!;

    private static WeixinAccounts Accounts(IServiceProvider provider) => provider.GetRequiredService<WeixinAccounts>();

    private static WeixinAccount Account(IServiceProvider provider, string name) => Accounts(provider).Get(name);
}
