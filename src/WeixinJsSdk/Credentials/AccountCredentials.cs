using Microsoft.Extensions.Logging;
using WeixinJsSdk.Telemetry;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>The three engines of one account, put together.</summary>
internal sealed class AccountCredentials
{
    private readonly AccountSettings _settings;
    private readonly CredentialEngine<AccessToken> _accessToken;
    private readonly CredentialEngine<Ticket> _jsApi;
    private readonly CredentialEngine<Ticket> _wxCard;

    /// <param name="settings">The account's options.</param>
    /// <param name="createClient">Gives an HTTP client for one call.</param>
    /// <param name="tokens">The token provider in use: the one below, or the application's own.</param>
    /// <param name="services">What all accounts share.</param>
    public AccountCredentials(AccountSettings settings, Func<HttpClient> createClient, Func<IAccessTokenProvider> tokens, EngineServices services)
    {
        _settings = settings;
        Api = new WeixinApiClient(createClient, () => settings.Current, services.Time);
        Calls = new AuthorizedCalls(tokens, settings, services.Time, services.Logger);
        _accessToken = new CredentialEngine<AccessToken>(
            CredentialKind.AccessToken,
            new AccessTokenSource(new TokenApi(Api, services.Time), settings, services.Time),
            static credential => new AccessToken(credential.Value, credential.ExpiresAt),
            settings,
            services);
        _accessToken.Replaced += OnTokenReplaced;
        _jsApi = TicketEngine(CredentialKind.JsApiTicket, TicketType.JsApi);
        _wxCard = TicketEngine(CredentialKind.CardTicket, TicketType.WxCard);
        AccessTokens = new AccessTokenProvider(_accessToken);
        Tickets = new TicketProvider(_jsApi, _wxCard, services.SharedCache);

        CredentialEngine<Ticket> TicketEngine(CredentialKind kind, TicketType type) => new(
            kind,
            new TicketSource(type, new TicketApi(Api, services.Time), Calls),
            static credential => new Ticket(credential.Value, credential.ExpiresAt),
            settings,
            services);
    }

    public IAccessTokenProvider AccessTokens { get; }

    public ITicketProvider Tickets { get; }

    /// <summary>The way to WeChat, with its hosts and its time budget.</summary>
    public WeixinApiClient Api { get; }

    /// <summary>The calls that carry the account's token: they share what they know of refused ones.</summary>
    public AuthorizedCalls Calls { get; }

    /// <summary>What is under way, or was last.</summary>
    public IEnumerable<Task> Flights => [_accessToken.Flight, _jsApi.Flight, _wxCard.Flight];

    /// <summary>How long what is in memory has lived and will, of those kinds that there are.</summary>
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
