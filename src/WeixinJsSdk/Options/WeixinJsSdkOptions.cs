namespace WeixinJsSdk;

/// <summary>The settings of one WeChat account (公众号).</summary>
/// <remarks>
/// Validated at start-up, and again whenever the configuration is reloaded: a rule that is broken is an
/// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> that names the key and the rule.
/// </remarks>
public sealed class WeixinJsSdkOptions
{
    /// <summary>The account's <c>appid</c> (公众号的唯一标识). Required; no white space.</summary>
    public string AppId { get; set; } = "";

    /// <summary>
    /// The account's AppSecret. Required while the built-in access token source is in use; no white space, and not the AppId.
    /// It is sent to WeChat's token endpoint and nowhere else: never logged, cached or put into a key.
    /// </summary>
    public string AppSecret { get; set; } = "";

    /// <summary>Which of WeChat's two token endpoints is asked. <see cref="TokenEndpoint.Stable"/> by default.</summary>
    public TokenEndpoint TokenEndpoint { get; set; } = TokenEndpoint.Stable;

    /// <summary>
    /// WeChat's API hosts in the order in which they are tried: on a connection failure, a 5xx or its share of
    /// <see cref="FetchTimeout"/> the next one is asked. Empty (the default) means <c>https://api.weixin.qq.com</c> alone;
    /// <c>https://api2.weixin.qq.com</c> is WeChat's own host for disaster recovery (通用异地容灾域名).
    /// Each is an absolute http or https address without query or fragment; a path is kept as a prefix.
    /// </summary>
    public IList<Uri> ApiBaseAddresses { get; set; } = [];

    /// <summary>
    /// The time one fetch from WeChat may take, all hosts together. 10 seconds by default; from 1 to 25 seconds,
    /// so that the lease of an <see cref="IRefreshLock"/> (30 seconds) outlives it. For media it is the time until the headers are there,
    /// and after that how long the body may stand still.
    /// </summary>
    public TimeSpan FetchTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The time one operation on the shared cache may take. 500 milliseconds by default; from 10 milliseconds to 1 second.
    /// After a timeout the cache is left alone for 15 seconds and the process serves from memory.
    /// </summary>
    public TimeSpan SharedCacheTimeout { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// What every key in the shared cache begins with. <c>weixin-jssdk</c> by default. Give test and production
    /// environments that share one cache a different one each.
    /// </summary>
    public string CacheKeyPrefix { get; set; } = "weixin-jssdk";

    /// <summary>
    /// Whether <c>stable_token</c> may be asked with <c>force_refresh</c> when it hands out a token that WeChat has just refused.
    /// Off by default: it ends the token of every other node and is limited by WeChat (30 seconds apart, 20 a day).
    /// </summary>
    public bool AllowForceRefresh { get; set; }

    /// <summary>
    /// Whether tickets are fetched anew as soon as the access token has changed, for the case that a new token ends older tickets.
    /// Off by default: WeChat is not known to do so.
    /// </summary>
    public bool RefreshTicketsWithToken { get; set; }

    /// <summary>
    /// How many bytes a media may have that <see cref="IMediaClient"/> downloads. 32 MB (33554432) by default; at least 1. WeChat itself
    /// takes pictures up to 10 MB and voices up to 2 MB.
    /// </summary>
    public long MediaSizeLimit { get; set; } = 32 * 1024 * 1024;

    /// <summary>What payments are signed with; null (the default) where the account does not take payments.</summary>
    public WeixinPaymentOptions? Payment { get; set; }
}
