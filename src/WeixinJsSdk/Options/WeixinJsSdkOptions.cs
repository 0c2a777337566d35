namespace WeixinJsSdk;

/// <summary>The settings of one WeChat account (公众号).</summary>
/// <remarks>
/// The options are validated at start-up and whenever the configuration is reloaded. Invalid options cause an
/// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> that names the key and the rule.
/// </remarks>
public sealed class WeixinJsSdkOptions
{
    /// <summary>The account's <c>appid</c> (公众号的唯一标识). Required; no white space.</summary>
    public string AppId { get; set; } = "";

    /// <summary>
    /// The account's AppSecret. Required while the built-in access token source is in use; no white space, and not the AppId.
    /// The library sends it to WeChat's token endpoint only. It never logs or caches it, or uses it in a cache key.
    /// </summary>
    public string AppSecret { get; set; } = "";

    /// <summary>The token endpoint of WeChat that the library calls. <see cref="TokenEndpoint.Stable"/> by default.</summary>
    public TokenEndpoint TokenEndpoint { get; set; } = TokenEndpoint.Stable;

    /// <summary>
    /// WeChat's API hosts in the order in which the library tries them. It calls the next one after a connection failure, a status 5xx, or when
    /// the share of <see cref="FetchTimeout"/> of a host has passed. Empty (the default) means <c>https://api.weixin.qq.com</c> alone;
    /// <c>https://api2.weixin.qq.com</c> is WeChat's host for disaster recovery (通用异地容灾域名).
    /// Each is an absolute http or https address without query or fragment; a path is kept as a prefix.
    /// </summary>
    public IList<Uri> ApiBaseAddresses { get; set; } = [];

    /// <summary>
    /// The maximum duration of one fetch from WeChat, all hosts together. 10 seconds by default; from 1 to 25 seconds,
    /// so that it ends before the lease of an <see cref="IRefreshLock"/> (30 seconds). For media it is the maximum time until the headers
    /// arrive, and then the maximum time between two parts of the body.
    /// </summary>
    public TimeSpan FetchTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The maximum duration of one operation on the shared cache. 500 milliseconds by default; from 10 milliseconds to 1 second.
    /// After a timeout the library does not use the cache for 15 seconds. Meanwhile it uses the credentials in memory.
    /// </summary>
    public TimeSpan SharedCacheTimeout { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The prefix of every key in the shared cache. <c>weixin-jssdk</c> by default. Test and production environments
    /// that share one cache need different prefixes.
    /// </summary>
    public string CacheKeyPrefix { get; set; } = "weixin-jssdk";

    /// <summary>
    /// Whether the library may call <c>stable_token</c> with <c>force_refresh</c> when it returns a token that WeChat has just rejected.
    /// Off by default: <c>force_refresh</c> invalidates the token of every other node. WeChat allows it once in 30 seconds and 20 times a day.
    /// </summary>
    public bool AllowForceRefresh { get; set; }

    /// <summary>
    /// Whether the library fetches new tickets as soon as the access token has changed. Only needed if a new token invalidates the tickets
    /// of the previous one. Off by default: there is no evidence that WeChat does so.
    /// </summary>
    public bool RefreshTicketsWithToken { get; set; }

    /// <summary>
    /// The maximum size in bytes of a media file that <see cref="IMediaClient"/> downloads. 32 MB (33554432) by default; at least 1. WeChat
    /// accepts images up to 10 MB and voice recordings up to 2 MB.
    /// </summary>
    public long MediaSizeLimit { get; set; } = 32 * 1024 * 1024;

    /// <summary>The settings for signing payments; null (the default) if the account takes no payments.</summary>
    public WeixinPaymentOptions? Payment { get; set; }
}
