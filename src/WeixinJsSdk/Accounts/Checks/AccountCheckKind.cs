namespace WeixinJsSdk;

/// <summary>What an <see cref="IAccountDoctor"/> checks.</summary>
public enum AccountCheckKind
{
    /// <summary>Whether WeChat's hosts answer, which one, and in what time.</summary>
    Connection = 0,

    /// <summary>Whether WeChat issues an <c>access_token</c>.</summary>
    AccessToken = 1,

    /// <summary>Whether WeChat issues a <c>jsapi_ticket</c>.</summary>
    JsApiTicket = 2,

    /// <summary>Whether something else refreshes the account's token: WeChat rejects it before it expires, or returns a different one.</summary>
    OtherRefreshers = 3,

    /// <summary>How much of the daily quota is used.</summary>
    Quota = 4,

    /// <summary>Whether this machine's clock agrees with WeChat's.</summary>
    Clock = 5,

    /// <summary>Whether the shared cache can be written and read.</summary>
    SharedCache = 6,
}
