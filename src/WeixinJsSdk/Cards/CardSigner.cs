using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using WeixinJsSdk.Cards;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.Shared;
using WeixinJsSdk.Signing;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk;

/// <summary>
/// The implementation of <see cref="ICardSigner"/>. <c>AddWeixinJsSdk</c> registers one. Without a container, or in a unit test, create it
/// with a ticket provider of your own. Thread-safe.
/// </summary>
public sealed class CardSigner : ICardSigner
{
    private const int RecommendedCards = 5;

    private readonly Func<string> _appId;
    private readonly ITicketProvider _tickets;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Metrics? _metrics;

    /// <summary>Creates a signer.</summary>
    /// <param name="appId">The account's <c>appid</c>; it must be the one that the tickets belong to. Not empty.</param>
    /// <param name="tickets">The source of the card <c>api_ticket</c> (<see cref="TicketType.WxCard"/>).</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <exception cref="ArgumentException"><paramref name="appId"/> is null or empty, or <paramref name="tickets"/> is null.</exception>
    public CardSigner(string appId, ITicketProvider tickets, TimeProvider? timeProvider = null)
        : this(Guard.Constant(appId, nameof(appId)), tickets, timeProvider, null, null)
    {
    }

    /// <param name="appId">Called for each signature, since options can be reloaded.</param>
    /// <param name="tickets">The source of the ticket.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="logger">Receives the warning about too many cards; null for no logging.</param>
    /// <param name="metrics">Counts the signatures; null for no metrics.</param>
    internal CardSigner(Func<string> appId, ITicketProvider tickets, TimeProvider? timeProvider, ILogger? logger, Metrics? metrics = null)
    {
        _appId = appId;
        _tickets = Guard.NotNull(tickets, nameof(tickets));
        _time = timeProvider ?? TimeProvider.System;
        _logger = logger ?? NullLogger.Instance;
        _metrics = metrics;
    }

    /// <inheritdoc/>
    public async ValueTask<AddCardItem> SignAddCardAsync(AddCardRequest request, CancellationToken cancellationToken = default)
    {
        var card = new CardExt(Guard.NotNull(request, nameof(request)), "");
        return Count(card.Sign(await GetTicketAsync(cancellationToken).ConfigureAwait(false), _time.GetUtcNow()));
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<AddCardItem>> SignAddCardAsync(IEnumerable<AddCardRequest> requests, CancellationToken cancellationToken = default)
    {
        var cards = CardBatch.Of(requests);
        var ticket = await GetTicketAsync(cancellationToken).ConfigureAwait(false);
        var now = _time.GetUtcNow();
        var items = cards.Select(card => Count(card.Sign(ticket, now))).ToArray();
        if (items.Length > RecommendedCards)
        {
            Log.TooManyCards(_logger, items.Length, RecommendedCards);
        }

        return Array.AsReadOnly(items);
    }

    /// <inheritdoc/>
    public async ValueTask<ChooseCardParameters> SignChooseCardAsync(ChooseCardRequest request, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(request, nameof(request));
        var shopId = CardRules.Filter(request.ShopId, CardRules.ShopIdLength, nameof(request.ShopId));
        var cardType = CardRules.Filter(request.CardType, CardRules.CardTypeLength, nameof(request.CardType));
        var cardId = CardRules.Filter(request.CardId, CardRules.CardIdLength, nameof(request.CardId));
        var nonceAndTime = new NonceAndTime(request.NonceStr, nameof(request.NonceStr), request.Timestamp, nameof(request.Timestamp));

        var ticket = await GetTicketAsync(cancellationToken).ConfigureAwait(false);
        var timestamp = nonceAndTime.TimestampAt(_time.GetUtcNow());
        var cardSign = CardSignature.Compute(ticket, _appId(), shopId, timestamp, nonceAndTime.NonceStr, cardId, cardType);
        return Count(new ChooseCardParameters(shopId, cardType, cardId, timestamp, nonceAndTime.NonceStr, cardSign));
    }

    /// <inheritdoc/>
    public async ValueTask<ChooseInvoiceParameters> SignChooseInvoiceAsync(ChooseInvoiceRequest request, CancellationToken cancellationToken = default)
    {
        const string Invoice = "INVOICE";
        Guard.NotNull(request, nameof(request));
        var nonceAndTime = new NonceAndTime(request.NonceStr, nameof(request.NonceStr), request.Timestamp, nameof(request.Timestamp));

        var ticket = await GetTicketAsync(cancellationToken).ConfigureAwait(false);
        var timestamp = nonceAndTime.TimestampAt(_time.GetUtcNow());
        var cardSign = CardSignature.Compute(ticket, _appId(), timestamp, nonceAndTime.NonceStr, Invoice);
        return Count(new ChooseInvoiceParameters(timestamp, nonceAndTime.NonceStr, cardSign));
    }

    private T Count<T>(T result)
    {
        _metrics?.Signed(SignatureKind.Card);
        return result;
    }

    private async ValueTask<string> GetTicketAsync(CancellationToken cancellationToken)
    {
        var ticket = await _tickets.GetTicketAsync(TicketType.WxCard, cancellationToken).ConfigureAwait(false);
        return TicketGuard.Of(_tickets, ticket).Value;
    }
}
