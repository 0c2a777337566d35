using WeixinJsSdk.Credentials;

namespace WeixinJsSdk.Accounts;

/// <inheritdoc cref="IWeixinAccount"/>
/// <remarks>
/// Registered and run-time accounts are both of this class: each of its services is the application's own where there is one, and otherwise
/// the library's. It is made before any service of the application is resolved, since that service may need one of this account's.
/// </remarks>
internal sealed class WeixinAccount : IWeixinAccount
{
    private readonly IAccountOverrides _own;
    private readonly EngineServices _services;

    public WeixinAccount(string name, AccountSettings settings, Func<HttpClient> createClient, IAccountOverrides own, EngineServices services)
    {
        Name = name;
        Settings = settings;
        _own = own;
        _services = services;
        Credentials = new AccountCredentials(settings, createClient, own.Has<IAccessTokenProvider>() ? () => AccessTokens : null, services);
        BuiltIn = new BuiltInServices(this, services);
        services.Metrics.CredentialAges.Watch(Credentials.CredentialAges);
    }

    public string Name { get; }

    public IJsSdkSigner JsSdk => _own.Find<IJsSdkSigner>() ?? BuiltIn.JsSdk;

    public ICardSigner Cards => _own.Find<ICardSigner>() ?? BuiltIn.Cards;

    public IPaySigner Payments => _own.Find<IPaySigner>() ?? BuiltIn.Payments;

    public IMediaClient Media => _own.Find<IMediaClient>() ?? BuiltIn.Media;

    public ITicketProvider Tickets => _own.Find<ITicketProvider>() ?? Credentials.Tickets;

    public IAccessTokenProvider AccessTokens => _own.Find<IAccessTokenProvider>() ?? Credentials.AccessTokens;

    public IAccountDoctor Doctor => _own.Find<IAccountDoctor>() ?? BuiltIn.Doctor;

    public AccountSettings Settings { get; }

    public AccountCredentials Credentials { get; }

    /// <summary>The library's own services of this account: what the container is given, whatever the application registers beside them.</summary>
    public BuiltInServices BuiltIn { get; }

    public TicketStatus? GetTicketStatus(TicketType type) => (Tickets as ITicketStatusSource)?.GetStatus(type);

    /// <summary>Takes the account out of the metrics. Whoever still uses it can go on.</summary>
    public void Retire() => _services.Metrics.CredentialAges.Forget(Credentials.CredentialAges);
}
