namespace WeixinJsSdk;

/// <summary>
/// Signs payments in the page (微信支付): for <c>wx.chooseWXPay</c>, and for the bridge's own <c>getBrandWCPayRequest</c>.
/// Takes the <c>prepay_id</c> that the order (统一下单) gave, which ends after two hours.
/// </summary>
public interface IPaySigner
{
    /// <summary>Signs a payment for <c>wx.chooseWXPay</c>.</summary>
    /// <param name="prepayId">The order's <c>prepay_id</c>, with or without <c>prepay_id=</c> before it.</param>
    /// <returns>What <c>wx.chooseWXPay</c> takes. The client takes the appid from <c>wx.config</c>: it must be the same account's.</returns>
    /// <exception cref="ArgumentException"><paramref name="prepayId"/> is null or empty, or is no prepay_id.</exception>
    /// <exception cref="InvalidOperationException">The options hold no usable key.</exception>
    ChooseWXPayParameters SignChooseWXPay(string prepayId);

    /// <summary>Signs a payment for <c>wx.chooseWXPay</c>.</summary>
    /// <param name="request">The order, and the nonce and the time to sign with if they are to be fixed.</param>
    /// <returns>What <c>wx.chooseWXPay</c> takes. The client takes the appid from <c>wx.config</c>: it must be the same account's.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> breaks its rule; the message says which.</exception>
    /// <exception cref="InvalidOperationException">The options hold no usable key.</exception>
    ChooseWXPayParameters SignChooseWXPay(PaySignRequest request);

    /// <summary>Signs a payment for <c>WeixinJSBridge.invoke('getBrandWCPayRequest', …)</c>, which needs no <c>wx.config</c>.</summary>
    /// <param name="prepayId">The order's <c>prepay_id</c>, with or without <c>prepay_id=</c> before it.</param>
    /// <returns>What <c>getBrandWCPayRequest</c> takes.</returns>
    /// <exception cref="ArgumentException"><paramref name="prepayId"/> is null or empty, or is no prepay_id.</exception>
    /// <exception cref="InvalidOperationException">The options hold no usable key.</exception>
    GetBrandWCPayRequestParameters SignGetBrandWCPayRequest(string prepayId);

    /// <summary>Signs a payment for <c>WeixinJSBridge.invoke('getBrandWCPayRequest', …)</c>, which needs no <c>wx.config</c>.</summary>
    /// <param name="request">The order, and the nonce and the time to sign with if they are to be fixed.</param>
    /// <returns>What <c>getBrandWCPayRequest</c> takes.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> breaks its rule; the message says which.</exception>
    /// <exception cref="InvalidOperationException">The options hold no usable key.</exception>
    GetBrandWCPayRequestParameters SignGetBrandWCPayRequest(PaySignRequest request);
}
