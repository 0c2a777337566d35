using WeixinJsSdk.Credentials;

namespace WeixinJsSdk.Accounts;

/// <inheritdoc cref="IWeixinAccount"/>
/// <remarks>
/// This class implements registered and run-time accounts. Each of its services is the application's own if there is one, and otherwise
/// the library's. The account is created before any service of the application is resolved, since that service may need one of the account.
/// </remarks>
internal sealed class WeixinAccount : IWeixinAccount
{
    private readonly IAccountOverrides _overrides;
    private readonly EngineServices _services;

    public WeixinAccount(string name, AccountSettings settings, Func<HttpClient> createClient, IAccountOverrides overrides, EngineServices services)
    {
        Name = name;
        Settings = settings;
        _overrides = overrides;
        _services = services;
        Credentials = new AccountCredentials(settings, createClient, overrides.Has<IAccessTokenProvider>() ? () => AccessTokens : null, services);
        BuiltIn = new BuiltInServices(this, services);
        services.Metrics.CredentialAges.Watch(Credentials.CredentialAges);
    }

    public string Name { get; }

    public IJsSdkSigner JsSdk => _overrides.Find<IJsSdkSigner>() ?? BuiltIn.JsSdk;

    public ICardSigner Cards => _overrides.Find<ICardSigner>() ?? BuiltIn.Cards;

    public IPaySigner Payments => _overrides.Find<IPaySigner>() ?? BuiltIn.Payments;

    public IMediaClient Media => _overrides.Find<IMediaClient>() ?? BuiltIn.Media;

    public ITicketProvider Tickets => _overrides.Find<ITicketProvider>() ?? Credentials.Tickets;

    public IAccessTokenProvider AccessTokens => _overrides.Find<IAccessTokenProvider>() ?? Credentials.AccessTokens;

    public IAccountDoctor Doctor => _overrides.Find<IAccountDoctor>() ?? BuiltIn.Doctor;

    public AccountSettings Settings { get; }

    public AccountCredentials Credentials { get; }

    /// <summary>The library's own services of this account. The container registrations forward to them, even if the application registers its own as well.</summary>
    public BuiltInServices BuiltIn { get; }

    public TicketStatus? GetTicketStatus(TicketType type) => (Tickets as ITicketStatusSource)?.GetStatus(type);

    /// <summary>Removes the account from the metrics. Existing references to it still work.</summary>
    public void Retire() => _services.Metrics.CredentialAges.Forget(Credentials.CredentialAges);
}
