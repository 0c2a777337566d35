using Microsoft.Extensions.Options;

namespace WeixinJsSdk.Options;

/// <summary>Validates the options of an account. A message names the key and the rule. It never contains a secret.</summary>
internal sealed class WeixinJsSdkOptionsValidator(Func<string, bool> usesBuiltInTokenSource) : IValidateOptions<WeixinJsSdkOptions>
{
    private static readonly TimeSpan MaximumFetchTimeout = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan MinimumCacheTimeout = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    public ValidateOptionsResult Validate(string? name, WeixinJsSdkOptions options)
    {
        name ??= Microsoft.Extensions.Options.Options.DefaultName;
        var failures = new List<string>();
        void Require(bool rule, string message)
        {
            if (!rule)
            {
                failures.Add(name.Length == 0 ? $"WeixinJsSdk: {message}" : $"WeixinJsSdk account '{name}': {message}");
            }
        }

        ValidateAppId(options, Require);
        ValidateAppSecret(options, usesBuiltInTokenSource(name), Require);
        ValidateHosts(options.ApiBaseAddresses, Require);
        Require(options.TokenEndpoint is TokenEndpoint.Stable or TokenEndpoint.Classic, "TokenEndpoint must be Stable or Classic.");
        Require(options.FetchTimeout >= OneSecond && options.FetchTimeout <= MaximumFetchTimeout, "FetchTimeout must be from 1 to 25 seconds.");
        Require(options.SharedCacheTimeout >= MinimumCacheTimeout && options.SharedCacheTimeout <= OneSecond, "SharedCacheTimeout must be from 10 milliseconds to 1 second.");
        Require(!string.IsNullOrEmpty(options.CacheKeyPrefix) && !HasWhiteSpace(options.CacheKeyPrefix), "CacheKeyPrefix must not be empty and must not contain white space.");
        Require(options.MediaSizeLimit >= 1, "MediaSizeLimit must be at least 1 byte.");
        if (options.Payment is { } payment)
        {
            PaymentOptionsRules.Validate(payment, Require);
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void ValidateAppId(WeixinJsSdkOptions options, Action<bool, string> require)
    {
        var appId = options.AppId;
        require(!string.IsNullOrEmpty(appId), "AppId is required: the appid of the account (开发者ID), found under 基本配置 in the console.");
        if (!string.IsNullOrEmpty(appId))
        {
            require(!HasWhiteSpace(appId), "AppId must not contain white space.");
            require(LooksLikeAppId(appId) || !LooksLikeAppId(options.AppSecret), "AppId and AppSecret look swapped: the one that begins with 'wx' is the AppId.");
        }
    }

    private static void ValidateAppSecret(WeixinJsSdkOptions options, bool isUsed, Action<bool, string> require)
    {
        var secret = options.AppSecret;
        if (string.IsNullOrEmpty(secret))
        {
            require(!isUsed, "AppSecret is required while the built-in access token source is in use. Set it, or register an IAccessTokenProvider of your own.");
            return;
        }

        require(!HasWhiteSpace(secret), "AppSecret must not contain white space.");
        require(!string.Equals(secret, options.AppId, StringComparison.Ordinal), "AppSecret must not be the AppId.");
    }

    private static void ValidateHosts(IList<Uri>? hosts, Action<bool, string> require)
    {
        foreach (var host in hosts ?? [])
        {
            var isHttp = host is { IsAbsoluteUri: true } && (host.Scheme == Uri.UriSchemeHttps || host.Scheme == Uri.UriSchemeHttp);
            require(
                isHttp && host!.Query.Length == 0 && host.Fragment.Length == 0 && host.UserInfo.Length == 0,
                "ApiBaseAddresses must hold absolute http or https addresses without user info, query or fragment, such as https://api.weixin.qq.com.");
        }
    }

    private static bool HasWhiteSpace(string value) => value.Any(char.IsWhiteSpace);

    private static bool LooksLikeAppId(string? value) =>
        value is { Length: 18 } && value.StartsWith("wx", StringComparison.Ordinal) && value.All(char.IsLetterOrDigit);
}
