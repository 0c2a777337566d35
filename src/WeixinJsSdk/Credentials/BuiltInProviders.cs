using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Credentials;

/// <summary>The built-in <see cref="IAccessTokenProvider"/>.</summary>
internal sealed class AccessTokenProvider(CredentialEngine<AccessToken> engine) : IAccessTokenProvider
{
    public ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken = default) => engine.GetAsync(cancellationToken);

    public ValueTask InvalidateAccessTokenAsync(string refusedValue, CancellationToken cancellationToken = default)
    {
        engine.Invalidate(Guard.NotEmpty(refusedValue, nameof(refusedValue)));
        return default;
    }
}

/// <summary>The built-in <see cref="ITicketProvider"/>: an engine for each of the two tickets.</summary>
internal sealed class TicketProvider(CredentialEngine<Ticket> jsApi, CredentialEngine<Ticket> wxCard, SharedCache sharedCache)
    : ITicketProvider, ITicketStatusSource
{
    public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default) =>
        Engine(type).GetAsync(cancellationToken);

    public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default)
    {
        Engine(type).Invalidate(Guard.NotEmpty(value, nameof(value)));
        return default;
    }

    public TicketStatus GetStatus(TicketType type)
    {
        var (expiresAt, lastFailure) = Engine(type).Status;
        return new TicketStatus(expiresAt, lastFailure, sharedCache.IsDown);
    }

    private CredentialEngine<Ticket> Engine(TicketType type) => type switch
    {
        TicketType.JsApi => jsApi,
        TicketType.WxCard => wxCard,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "type must be TicketType.JsApi or TicketType.WxCard."),
    };
}

/// <summary>What an application's own provider gave, which may be a mock that nobody has set up.</summary>
internal static class TicketGuard
{
    /// <exception cref="InvalidOperationException">There is no ticket.</exception>
    public static Ticket Of(ITicketProvider provider, Ticket? ticket) =>
        ticket ?? throw new InvalidOperationException($"{provider.GetType().Name}.GetTicketAsync returned null: an ITicketProvider gives a ticket or throws.");
}
