using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using WeixinJsSdk.Cards;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.Shared;
using WeixinJsSdk.Signing;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk;

/// <summary>
/// The <see cref="ICardSigner"/>. <c>AddWeixinJsSdk</c> registers one; without a container, or in a unit test, make it
/// with a ticket provider of your own. Safe for use by many threads.
/// </summary>
public sealed class CardSigner : ICardSigner
{
    private const int AdvisedCards = 5;

    private readonly Func<string> _appId;
    private readonly ITicketProvider _tickets;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Metrics? _metrics;

    /// <summary>Makes a signer.</summary>
    /// <param name="appId">The account's <c>appid</c>; it must be the one the tickets belong to. Not empty.</param>
    /// <param name="tickets">Where the card <c>api_ticket</c> (<see cref="TicketType.WxCard"/>) comes from.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <exception cref="ArgumentException"><paramref name="appId"/> is null or empty, or <paramref name="tickets"/> is null.</exception>
    public CardSigner(string appId, ITicketProvider tickets, TimeProvider? timeProvider = null)
        : this(Guard.Constant(appId, nameof(appId)), tickets, timeProvider, null, null)
    {
    }

    /// <param name="appId">Asked at each signature, since options can be reloaded.</param>
    /// <param name="tickets">Where the ticket comes from.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <param name="logger">Gets the warning about too many cards; null for none.</param>
    /// <param name="metrics">Counts the signatures; null for nobody.</param>
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
        return Signed(card.Sign(await GetTicketAsync(cancellationToken).ConfigureAwait(false), _time.GetUtcNow()));
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<AddCardItem>> SignAddCardAsync(IEnumerable<AddCardRequest> requests, CancellationToken cancellationToken = default)
    {
        var cards = CardBatch.Of(requests);
        var ticket = await GetTicketAsync(cancellationToken).ConfigureAwait(false);
        var now = _time.GetUtcNow();
        var items = cards.Select(card => Signed(card.Sign(ticket, now))).ToArray();
        if (items.Length > AdvisedCards)
        {
            CardLog.TooManyCards(_logger, items.Length, AdvisedCards);
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
        var stamp = new NonceAndTime(request.NonceStr, nameof(request.NonceStr), request.Timestamp, nameof(request.Timestamp));

        var ticket = await GetTicketAsync(cancellationToken).ConfigureAwait(false);
        var timestamp = stamp.TimestampAt(_time.GetUtcNow());
        var cardSign = CardSignature.Compute(ticket, _appId(), shopId, timestamp, stamp.NonceStr, cardId, cardType);
        return Signed(new ChooseCardParameters(shopId, cardType, cardId, timestamp, stamp.NonceStr, cardSign));
    }

    /// <inheritdoc/>
    public async ValueTask<ChooseInvoiceParameters> SignChooseInvoiceAsync(ChooseInvoiceRequest request, CancellationToken cancellationToken = default)
    {
        const string Invoice = "INVOICE";
        Guard.NotNull(request, nameof(request));
        var stamp = new NonceAndTime(request.NonceStr, nameof(request.NonceStr), request.Timestamp, nameof(request.Timestamp));

        var ticket = await GetTicketAsync(cancellationToken).ConfigureAwait(false);
        var timestamp = stamp.TimestampAt(_time.GetUtcNow());
        var cardSign = CardSignature.Compute(ticket, _appId(), timestamp, stamp.NonceStr, Invoice);
        return Signed(new ChooseInvoiceParameters(timestamp, stamp.NonceStr, cardSign));
    }

    private T Signed<T>(T signed)
    {
        _metrics?.Signed(SignatureKind.Card);
        return signed;
    }

    private async ValueTask<string> GetTicketAsync(CancellationToken cancellationToken)
    {
        var ticket = await _tickets.GetTicketAsync(TicketType.WxCard, cancellationToken).ConfigureAwait(false);
        return TicketGuard.Of(_tickets, ticket).Value;
    }
}
