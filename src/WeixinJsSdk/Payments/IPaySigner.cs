namespace WeixinJsSdk;

/// <summary>
/// Signs payments in the page (微信支付): for <c>wx.chooseWXPay</c>, and for <c>getBrandWCPayRequest</c> of WeixinJSBridge.
/// It needs the <c>prepay_id</c> of the order (统一下单), which is valid for two hours.
/// </summary>
public interface IPaySigner
{
    /// <summary>Signs a payment for <c>wx.chooseWXPay</c>.</summary>
    /// <param name="prepayId">The order's <c>prepay_id</c>, with or without the prefix <c>prepay_id=</c>.</param>
    /// <returns>The argument of <c>wx.chooseWXPay</c>. The client uses the appid of <c>wx.config</c>: it must belong to the same account.</returns>
    /// <exception cref="ArgumentException"><paramref name="prepayId"/> is null, empty or not a prepay_id.</exception>
    /// <exception cref="InvalidOperationException">The options contain no valid key.</exception>
    ChooseWXPayParameters SignChooseWXPay(string prepayId);

    /// <summary>Signs a payment for <c>wx.chooseWXPay</c>.</summary>
    /// <param name="request">The order, and optionally the nonce and the timestamp.</param>
    /// <returns>The argument of <c>wx.chooseWXPay</c>. The client uses the appid of <c>wx.config</c>: it must belong to the same account.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> is not valid. The message names the value and the rule.</exception>
    /// <exception cref="InvalidOperationException">The options contain no valid key.</exception>
    ChooseWXPayParameters SignChooseWXPay(PaySignRequest request);

    /// <summary>Signs a payment for <c>WeixinJSBridge.invoke('getBrandWCPayRequest', …)</c>, which needs no <c>wx.config</c>.</summary>
    /// <param name="prepayId">The order's <c>prepay_id</c>, with or without the prefix <c>prepay_id=</c>.</param>
    /// <returns>The argument of <c>getBrandWCPayRequest</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="prepayId"/> is null, empty or not a prepay_id.</exception>
    /// <exception cref="InvalidOperationException">The options contain no valid key.</exception>
    GetBrandWCPayRequestParameters SignGetBrandWCPayRequest(string prepayId);

    /// <summary>Signs a payment for <c>WeixinJSBridge.invoke('getBrandWCPayRequest', …)</c>, which needs no <c>wx.config</c>.</summary>
    /// <param name="request">The order, and optionally the nonce and the timestamp.</param>
    /// <returns>The argument of <c>getBrandWCPayRequest</c>.</returns>
    /// <exception cref="ArgumentException">A value of <paramref name="request"/> is not valid. The message names the value and the rule.</exception>
    /// <exception cref="InvalidOperationException">The options contain no valid key.</exception>
    GetBrandWCPayRequestParameters SignGetBrandWCPayRequest(PaySignRequest request);
}
