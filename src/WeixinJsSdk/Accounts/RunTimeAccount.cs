using WeixinJsSdk.Credentials;
using WeixinJsSdk.Media;

namespace WeixinJsSdk.Accounts;

/// <inheritdoc cref="IWeixinAccount"/>
internal sealed class RunTimeAccount : IWeixinAccount
{
    private readonly IAccessTokenProvider? _own;
    private readonly WeixinAccounts _shared;
    private AccountDoctor? _doctor;

    public RunTimeAccount(string name, WeixinJsSdkOptions options, IAccessTokenProvider? own, Func<HttpClient> createClient, WeixinAccounts shared)
    {
        Name = name;
        _own = own;
        _shared = shared;
        Settings = new AccountSettings(options);
        Credentials = new AccountCredentials(Settings, createClient, own is null ? null : () => own, shared.Engines);
        JsSdk = new JsSdkSigner(AppId, Tickets, shared.Time, shared.Logger, shared.Metrics);
        Cards = new CardSigner(AppId, Tickets, shared.Time, shared.Logger, shared.Metrics);
        Payments = new PaySigner(AppId, () => Settings.Current.Payment, shared.Time, shared.Metrics);
        Media = new MediaClient(Credentials, Settings, shared.Logger, shared.Metrics);
        shared.Metrics.CredentialAges.Watch(Credentials.CredentialAges);

        string AppId() => Settings.Current.AppId;
    }

    public string Name { get; }

    public IJsSdkSigner JsSdk { get; }

    public ICardSigner Cards { get; }

    public IPaySigner Payments { get; }

    public IMediaClient Media { get; }

    public ITicketProvider Tickets => Credentials.Tickets;

    public IAccessTokenProvider AccessTokens => _own ?? Credentials.AccessTokens;

    /// <summary>Made when it is asked for: few accounts are ever examined.</summary>
    public IAccountDoctor Doctor => LazyInitializer.EnsureInitialized(
        ref _doctor, () => _shared.DoctorOf(Name, Settings, Credentials, () => AccessTokens, () => Tickets))!;

    internal AccountSettings Settings { get; }

    internal AccountCredentials Credentials { get; }

    public bool Uses(IAccessTokenProvider? accessTokens) => ReferenceEquals(_own, accessTokens);

    /// <summary>Nobody counts it any more: whoever holds it still can use it to the end.</summary>
    public void Retire() => _shared.Metrics.CredentialAges.Forget(Credentials.CredentialAges);
}
