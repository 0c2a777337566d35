namespace WeixinJsSdk;

/// <summary>What kind of failure a call to WeChat met, and with it what can help.</summary>
public enum WeixinErrorKind
{
    /// <summary>An errcode this library does not know: read WeChat's own text.</summary>
    Unknown = 0,

    /// <summary>WeChat or the network is busy (-1, HTTP 5xx, no connection): it passes by itself.</summary>
    Transient,

    /// <summary>No answer within <see cref="WeixinJsSdkOptions.FetchTimeout"/>.</summary>
    Timeout,

    /// <summary>An answer that is not what WeChat documents: HTML, truncated JSON, an empty ticket, a missing expires_in.</summary>
    BadAnswer,

    /// <summary>Too many calls in this minute (45011).</summary>
    Throttled,

    /// <summary>The day's quota is used up (45009, 48006).</summary>
    QuotaExhausted,

    /// <summary>WeChat refused the access token (40001, 40014, 42001).</summary>
    TokenRefused,

    /// <summary>Something in the configuration or the console must be mended (40013, 40125, 40164, ...).</summary>
    Configuration,

    /// <summary>The administrator of the account must act (89501, 89503, 89506, 89507).</summary>
    Administrator,

    /// <summary>The account is limited or frozen (50002, 50004, 50007, 48004).</summary>
    Account,

    /// <summary>The account lacks the permission for this call (48001, 61003, ...).</summary>
    Permission,

    /// <summary>The media is unknown, older than three days, or another account's (40007).</summary>
    Media,

    /// <summary>An <see cref="IAccessTokenProvider"/> of the application failed.</summary>
    TokenProvider,

    /// <summary>The media is larger than <see cref="WeixinJsSdkOptions.MediaSizeLimit"/>.</summary>
    MediaTooLarge,
}
