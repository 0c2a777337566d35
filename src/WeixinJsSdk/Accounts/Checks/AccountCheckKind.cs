namespace WeixinJsSdk;

/// <summary>What an <see cref="IAccountDoctor"/> looks at.</summary>
public enum AccountCheckKind
{
    /// <summary>Whether WeChat's hosts answer, which one, and in what time.</summary>
    Connection = 0,

    /// <summary>Whether an <c>access_token</c> can be had.</summary>
    AccessToken = 1,

    /// <summary>Whether a <c>jsapi_ticket</c> can be had.</summary>
    JsApiTicket = 2,

    /// <summary>Whether something else refreshes the account's token: it died before its time, or is not the one WeChat hands out.</summary>
    OtherRefreshers = 3,

    /// <summary>How much of the day's quota is used.</summary>
    Quota = 4,

    /// <summary>This machine's clock against WeChat's.</summary>
    Clock = 5,

    /// <summary>Whether the shared cache can be written and read.</summary>
    SharedCache = 6,
}
