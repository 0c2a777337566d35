namespace WeixinJsSdk.WeixinApi;

/// <summary>WeChat's error codes (全局返回码): what kind of failure each is, and what to do about it.</summary>
internal static class ErrorCodes
{
    public const int Ok = 0;
    public const int InvalidCredential = 40001;
    public const int AddressNotInWhitelist = 40164;

    private const string WaitForAdmin = "The account's administrator must confirm this server's IP address in the template message WeChat sent; ";

    private static readonly Dictionary<int, ErrorMeaning> Meanings = new()
    {
        [-1] = new(WeixinErrorKind.Transient, "WeChat is busy (系统繁忙): it passes by itself."),
        [40001] = new(WeixinErrorKind.TokenRefused, "The access token is not valid or not the latest: make sure that nothing else refreshes this account's token, or use TokenEndpoint.Stable everywhere."),
        [40002] = new(WeixinErrorKind.Configuration, "The grant_type was not accepted: check that no proxy changes the request."),
        [40007] = new(WeixinErrorKind.Media, "The media_id is unknown: it is older than three days, or belongs to another account."),
        [40013] = new(WeixinErrorKind.Configuration, "Check AppId: WeChat does not know it (mind case and spaces)."),
        [40014] = new(WeixinErrorKind.TokenRefused, "The access token is not valid: make sure that it belongs to this account."),
        [40125] = new(WeixinErrorKind.Configuration, "Check AppSecret: it is wrong or has been reset in the console (基本配置)."),
        [40164] = new(WeixinErrorKind.Configuration, "Add this server's public IP address to the IP whitelist (基本配置→IP白名单); it takes effect within about ten minutes."),
        [40243] = new(WeixinErrorKind.Configuration, "The AppSecret is frozen (已被冻结): unfreeze it in the console."),
        [41001] = new(WeixinErrorKind.Configuration, "The access token was missing: check what IAccessTokenProvider returns."),
        [41002] = new(WeixinErrorKind.Configuration, "Set AppId: the request carried none."),
        [41004] = new(WeixinErrorKind.Configuration, "Set AppSecret: the request carried none."),
        [42001] = new(WeixinErrorKind.TokenRefused, "The access token has expired: make sure that the clocks are right and nothing else refreshes this account's token."),
        [43001] = new(WeixinErrorKind.Configuration, "WeChat wants GET here: check that no proxy changes the request."),
        [43002] = new(WeixinErrorKind.Configuration, "WeChat wants POST here: check that no proxy changes the request."),
        [43003] = new(WeixinErrorKind.Configuration, "WeChat wants HTTPS here: give https addresses in ApiBaseAddresses."),
        [45009] = new(WeixinErrorKind.QuotaExhausted, "The day's quota is used up: share one cache among all nodes, then use clear_quota or wait for midnight."),
        [45011] = new(WeixinErrorKind.Throttled, "Too many calls in this minute: it passes within a minute."),
        [45035] = new(WeixinErrorKind.Configuration, "This server's IP address is not registered with WeChat: add it to the platform's whitelist."),
        [47001] = new(WeixinErrorKind.Unknown, "WeChat could not read the request: check that no proxy changes its body."),
        [48001] = new(WeixinErrorKind.Permission, "The account lacks the permission for this interface, or the token is of the wrong kind (an OAuth web token does not work here)."),
        [48004] = new(WeixinErrorKind.Account, "The interface is banned for this account: see the console's messages."),
        [48006] = new(WeixinErrorKind.QuotaExhausted, "clear_quota is used up for this month: wait for the quota's reset."),
        [50002] = new(WeixinErrorKind.Account, "The account is limited: see its status in the console."),
        [50004] = new(WeixinErrorKind.Account, "The account may not use the token interface: see its status in the console."),
        [50007] = new(WeixinErrorKind.Account, "The account is frozen: see its status in the console."),
        [61003] = new(WeixinErrorKind.Permission, "The account has not authorised this third-party platform: authorise it again."),
        [61004] = new(WeixinErrorKind.Configuration, "This server's IP address is not registered with the third-party platform: add it to the platform's whitelist."),
        [61005] = new(WeixinErrorKind.Permission, "The component_verify_ticket has expired: wait for the next push or call api_start_push_ticket."),
        [61006] = new(WeixinErrorKind.Permission, "The component_verify_ticket is invalid: wait for the next push or call api_start_push_ticket."),
        [61007] = new(WeixinErrorKind.Permission, "The account has not given this permission to the third-party platform: authorise it again."),
        [61016] = new(WeixinErrorKind.Permission, "The account has not given this permission to the third-party platform: authorise it again."),
        [61023] = new(WeixinErrorKind.Permission, "The refresh_token is invalid: the account must authorise the platform again."),
        [61024] = new(WeixinErrorKind.Configuration, "A third-party platform takes its token from api_component_token: register an IAccessTokenProvider that does so."),
        [89501] = new(WeixinErrorKind.Administrator, WaitForAdmin + "the confirmation is pending."),
        [89503] = new(WeixinErrorKind.Administrator, WaitForAdmin + "calls work again after that."),
        [89506] = new(WeixinErrorKind.Administrator, "The administrator refused this IP address twice: it is barred for 24 hours."),
        [89507] = new(WeixinErrorKind.Administrator, "The administrator refused this IP address: it is barred for one hour."),
    };

    private static readonly ErrorMeaning WrongSecret = new(
        WeixinErrorKind.Configuration,
        "Check AppSecret: it is wrong, or it is the secret of another account.");

    private static readonly ErrorMeaning NotKnown = new(
        WeixinErrorKind.Unknown,
        "Look the errcode up in WeChat's list of global return codes (全局返回码).");

    public static IEnumerable<int> Known => Meanings.Keys;

    /// <param name="errorCode">WeChat's errcode.</param>
    /// <param name="isTokenEndpoint">A token endpoint takes no token, so that 40001 there speaks of the secret.</param>
    public static ErrorMeaning Explain(int errorCode, bool isTokenEndpoint)
    {
        if (errorCode == InvalidCredential && isTokenEndpoint)
        {
            return WrongSecret;
        }

        return Meanings.TryGetValue(errorCode, out var meaning) ? meaning : NotKnown;
    }
}

/// <summary>What an errcode means.</summary>
internal sealed record ErrorMeaning(WeixinErrorKind Kind, string Advice);
