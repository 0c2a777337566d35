namespace WeixinJsSdk.Doctor;

/// <summary>Which payment interface the page calls.</summary>
public enum PaymentCall
{
    /// <summary><c>wx.chooseWXPay</c>, which takes <c>timestamp</c>.</summary>
    ChooseWXPay = 0,

    /// <summary><c>WeixinJSBridge.invoke('getBrandWCPayRequest')</c>, which takes <c>timeStamp</c> and <c>appId</c>.</summary>
    GetBrandWCPayRequest = 1,
}
