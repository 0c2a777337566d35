namespace WeixinJsSdk;

/// <summary>Signs what <c>wx.addCard</c>, <c>wx.chooseCard</c> and <c>chooseInvoice</c> take (微信卡券, 附录4), with the account's card <c>api_ticket</c>.</summary>
public interface ICardSigner
{
    /// <summary>Signs one card for <c>wx.addCard</c> (批量添加卡券接口).</summary>
    /// <param name="request">The card.</param>
    /// <param name="cancellationToken">Ends this caller's wait, and nobody else's.</param>
    /// <returns>An element of the <c>cardList</c> that <c>wx.addCard</c> takes.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> breaks its rule; the message says which.</exception>
    /// <exception cref="WeixinApiException">WeChat gave no ticket, and no valid one is at hand.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<AddCardItem> SignAddCardAsync(AddCardRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Signs the cards of one <c>wx.addCard</c> call, each with a nonce of its own. WeChat advises at most five; more are signed,
    /// and the log gets a warning.
    /// </summary>
    /// <param name="requests">The cards, at least one. Two of them must not fix the same <see cref="AddCardRequest.NonceStr"/>.</param>
    /// <param name="cancellationToken">Ends this caller's wait, and nobody else's.</param>
    /// <returns>The <c>cardList</c> that <c>wx.addCard</c> takes, in the order of <paramref name="requests"/>.</returns>
    /// <exception cref="ArgumentException">There is no card, or a value of one breaks its rule; the message says which.</exception>
    /// <exception cref="WeixinApiException">WeChat gave no ticket, and no valid one is at hand.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<IReadOnlyList<AddCardItem>> SignAddCardAsync(IEnumerable<AddCardRequest> requests, CancellationToken cancellationToken = default);

    /// <summary>Signs the choice among the user's cards for <c>wx.chooseCard</c> (拉取适用卡券列表).</summary>
    /// <param name="request">Which of the user's cards to show.</param>
    /// <param name="cancellationToken">Ends this caller's wait, and nobody else's.</param>
    /// <returns>What <c>wx.chooseCard</c> takes.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> breaks its rule; the message says which.</exception>
    /// <exception cref="WeixinApiException">WeChat gave no ticket, and no valid one is at hand.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<ChooseCardParameters> SignChooseCardAsync(ChooseCardRequest request, CancellationToken cancellationToken = default);

    /// <summary>Signs the choice among the user's electronic invoices for <c>wx.invoke('chooseInvoice', …)</c> (拉起发票列表).</summary>
    /// <param name="request">The nonce and the time to sign with, if they are to be fixed.</param>
    /// <param name="cancellationToken">Ends this caller's wait, and nobody else's.</param>
    /// <returns>What <c>chooseInvoice</c> takes.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> breaks its rule; the message says which.</exception>
    /// <exception cref="WeixinApiException">WeChat gave no ticket, and no valid one is at hand.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<ChooseInvoiceParameters> SignChooseInvoiceAsync(ChooseInvoiceRequest request, CancellationToken cancellationToken = default);
}
