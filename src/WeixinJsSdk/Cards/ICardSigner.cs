namespace WeixinJsSdk;

/// <summary>Signs the arguments of <c>wx.addCard</c>, <c>wx.chooseCard</c> and <c>chooseInvoice</c> (微信卡券, 附录4) with the account's card <c>api_ticket</c>.</summary>
public interface ICardSigner
{
    /// <summary>Signs one card for <c>wx.addCard</c> (批量添加卡券接口).</summary>
    /// <param name="request">The card.</param>
    /// <param name="cancellationToken">Cancels this caller's wait only.</param>
    /// <returns>An element of the <c>cardList</c> of <c>wx.addCard</c>.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> is not valid. The message names the value and the rule.</exception>
    /// <exception cref="WeixinApiException">WeChat returned no ticket, and no valid one is in memory.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<AddCardItem> SignAddCardAsync(AddCardRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Signs the cards of one <c>wx.addCard</c> call, each with its own nonce. WeChat recommends at most five cards.
    /// The signer signs more as well and logs a warning.
    /// </summary>
    /// <param name="requests">The cards, at least one. No two of them may set the same <see cref="AddCardRequest.NonceStr"/>.</param>
    /// <param name="cancellationToken">Cancels this caller's wait only.</param>
    /// <returns>The <c>cardList</c> of <c>wx.addCard</c>, in the order of <paramref name="requests"/>.</returns>
    /// <exception cref="ArgumentException">There is no card, or a value of a card is not valid. The message names the card, the value and the rule.</exception>
    /// <exception cref="WeixinApiException">WeChat returned no ticket, and no valid one is in memory.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<IReadOnlyList<AddCardItem>> SignAddCardAsync(IEnumerable<AddCardRequest> requests, CancellationToken cancellationToken = default);

    /// <summary>Signs the argument of <c>wx.chooseCard</c>, with which the user chooses a card (拉取适用卡券列表).</summary>
    /// <param name="request">The filter for the user's cards.</param>
    /// <param name="cancellationToken">Cancels this caller's wait only.</param>
    /// <returns>The argument of <c>wx.chooseCard</c>.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> is not valid. The message names the value and the rule.</exception>
    /// <exception cref="WeixinApiException">WeChat returned no ticket, and no valid one is in memory.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<ChooseCardParameters> SignChooseCardAsync(ChooseCardRequest request, CancellationToken cancellationToken = default);

    /// <summary>Signs the argument of <c>wx.invoke('chooseInvoice', …)</c>, with which the user chooses an electronic invoice (拉起发票列表).</summary>
    /// <param name="request">The nonce and the timestamp, if they are given.</param>
    /// <param name="cancellationToken">Cancels this caller's wait only.</param>
    /// <returns>The argument of <c>chooseInvoice</c>.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> is not valid. The message names the value and the rule.</exception>
    /// <exception cref="WeixinApiException">WeChat returned no ticket, and no valid one is in memory.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<ChooseInvoiceParameters> SignChooseInvoiceAsync(ChooseInvoiceRequest request, CancellationToken cancellationToken = default);
}
