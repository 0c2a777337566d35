using WeixinJsSdk.Telemetry;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>The credentials of one account, put together: an engine for its token and for each of the two tickets.</summary>
internal sealed class AccountCredentials
{
    private readonly AccountSettings _settings;
    private readonly CredentialEngine<AccessToken> _accessToken;
    private readonly CredentialEngine<Ticket> _jsApi;
    private readonly CredentialEngine<Ticket> _wxCard;

    /// <param name="settings">The account's options.</param>
    /// <param name="createClient">Gives an HTTP client for one call.</param>
    /// <param name="ownTokenSource">Gives the application's own token provider; null where the library fetches the tokens itself.</param>
    /// <param name="services">What all accounts share.</param>
    public AccountCredentials(AccountSettings settings, Func<HttpClient> createClient, Func<IAccessTokenProvider>? ownTokenSource, EngineServices services)
    {
        _settings = settings;
        HasBuiltInTokens = ownTokenSource is null;
        Api = new WeixinApiClient(createClient, () => settings.Current, services.Time);

        var refusedTokens = new RefusedValues(services.Time);
        _accessToken = Engine(
            CredentialKind.AccessToken,
            new AccessTokenSource(new TokenApi(Api, services.Time), settings, services.Time),
            refusedTokens,
            static credential => new AccessToken(credential.Value, credential.ExpiresAt));
        ITokenSource tokens = ownTokenSource is null
            ? new BuiltInTokenSource(_accessToken)
            : new OwnTokenSource(ownTokenSource, settings, services.Time);
        Calls = new AuthorizedCalls(tokens, refusedTokens, services.Logger);
        _jsApi = TicketEngine(CredentialKind.JsApiTicket, TicketType.JsApi);
        _wxCard = TicketEngine(CredentialKind.CardTicket, TicketType.WxCard);
        _accessToken.Replaced += OnTokenReplaced;
        AccessTokens = new AccessTokenProvider(_accessToken);
        Tickets = new TicketProvider(_jsApi, _wxCard, services.SharedCache);

        CredentialEngine<Ticket> TicketEngine(CredentialKind kind, TicketType type) => Engine(
            kind,
            new TicketSource(type, new TicketApi(Api, services.Time), Calls),
            new RefusedValues(services.Time),
            static credential => new Ticket(credential.Value, credential.ExpiresAt));

        CredentialEngine<T> Engine<T>(CredentialKind kind, ICredentialSource source, RefusedValues refused, Func<Credential, T> create)
            where T : class => new(
                source,
                new CredentialSlot<T>(create, refused, services),
                new SharedCredentialStore(kind, !HasBuiltInTokens, settings, services),
                settings,
                services);
    }

    /// <summary>Whether the library fetches the account's tokens itself. An application's provider that passes on ours is the application's.</summary>
    public bool HasBuiltInTokens { get; }

    /// <summary>The built-in provider. Nothing asks it where the application has one of its own.</summary>
    public IAccessTokenProvider AccessTokens { get; }

    public ITicketProvider Tickets { get; }

    /// <summary>The way to WeChat, with its hosts and its time limit.</summary>
    public WeixinApiClient Api { get; }

    /// <summary>The calls that carry the account's token: they share what they know of refused ones.</summary>
    public AuthorizedCalls Calls { get; }

    /// <summary>For each kind the refresh in progress, or the last one.</summary>
    public IEnumerable<Task> Refreshes => [_accessToken.Refresh, _jsApi.Refresh, _wxCard.Refresh];

    /// <summary>When what is in memory began and expires, of those kinds that there are.</summary>
    public IEnumerable<CredentialAge> CredentialAges() => new[] { _accessToken.Age, _jsApi.Age, _wxCard.Age }.OfType<CredentialAge>();

    private void OnTokenReplaced(Credential token)
    {
        if (_settings.Current.RefreshTicketsWithToken)
        {
            _jsApi.RefreshOlderThan(token.RequestedAt);
            _wxCard.RefreshOlderThan(token.RequestedAt);
        }
    }
}
