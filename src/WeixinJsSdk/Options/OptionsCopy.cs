namespace WeixinJsSdk.Options;

/// <summary>Copies options, so that later changes to the original have no effect, and compares them.</summary>
internal static class OptionsCopy
{
    public static WeixinJsSdkOptions Of(WeixinJsSdkOptions options) => new()
    {
        AppId = options.AppId,
        AppSecret = options.AppSecret,
        TokenEndpoint = options.TokenEndpoint,
        ApiBaseAddresses = [.. options.ApiBaseAddresses ?? []],
        FetchTimeout = options.FetchTimeout,
        SharedCacheTimeout = options.SharedCacheTimeout,
        CacheKeyPrefix = options.CacheKeyPrefix,
        AllowForceRefresh = options.AllowForceRefresh,
        RefreshTicketsWithToken = options.RefreshTicketsWithToken,
        MediaSizeLimit = options.MediaSizeLimit,
        Payment = options.Payment is { } payment ? Of(payment) : null,
    };

    /// <summary>Whether the options have equal values. Options with a key in a file count as different, since the content of the file may have changed.</summary>
    public static bool AreSame(WeixinJsSdkOptions one, WeixinJsSdkOptions other) =>
        one.AppId == other.AppId
        && one.AppSecret == other.AppSecret
        && one.TokenEndpoint == other.TokenEndpoint
        && one.ApiBaseAddresses.SequenceEqual(other.ApiBaseAddresses)
        && one.FetchTimeout == other.FetchTimeout
        && one.SharedCacheTimeout == other.SharedCacheTimeout
        && one.CacheKeyPrefix == other.CacheKeyPrefix
        && one.AllowForceRefresh == other.AllowForceRefresh
        && one.RefreshTicketsWithToken == other.RefreshTicketsWithToken
        && one.MediaSizeLimit == other.MediaSizeLimit
        && AreSame(one.Payment, other.Payment);

    private static WeixinPaymentOptions Of(WeixinPaymentOptions payment) => new()
    {
        SignType = payment.SignType,
        ApiKey = payment.ApiKey,
        PrivateKeyPem = payment.PrivateKeyPem,
        PrivateKeyPath = payment.PrivateKeyPath,
    };

    private static bool AreSame(WeixinPaymentOptions? one, WeixinPaymentOptions? other) =>
        one is null || other is null
            ? one == other
            : one.SignType == other.SignType
                && one.ApiKey == other.ApiKey
                && one.PrivateKeyPem == other.PrivateKeyPem
                && one.PrivateKeyPath is null
                && other.PrivateKeyPath is null;
}
