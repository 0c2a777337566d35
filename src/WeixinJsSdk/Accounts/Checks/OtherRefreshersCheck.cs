using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Accounts;

/// <summary>
/// Checks whether another program refreshes the account's token. There are two signs: WeChat rejects the current token before it expires, or
/// <c>stable_token</c> returns a different one more than five minutes before the current one expires.
/// </summary>
internal static class OtherRefreshersCheck
{
    private const AccountCheckKind Kind = AccountCheckKind.OtherRefreshers;

    /// <summary>In the last five minutes <c>stable_token</c> returns a new token without a refresh by another program. 30 seconds are added for clocks that differ.</summary>
    private static readonly TimeSpan RollOver = TimeSpan.FromSeconds(330);

    public static AccountCheck Of(AccountObservations seen)
    {
        if (seen.Token.Value is not { } token)
        {
            return NotChecked(TimeSpan.Zero, new("There is no token to compare.", "没有可比较的 access_token。"));
        }

        var elapsed = seen.TokenQuota?.Elapsed ?? TimeSpan.Zero;
        if (seen.TokenQuota?.Failure is { Kind: WeixinErrorKind.TokenRefused } refused)
        {
            return Rejected(seen, token, refused, elapsed);
        }

        if (seen.StableToken?.Value is { } handedOut && handedOut.Value != token.Value && token.ExpiresAt - seen.Now > RollOver)
        {
            return Replaced(token, elapsed);
        }

        return seen.TokenQuota?.Failure is { } failure && !AcceptedTheToken(failure)
            ? NotChecked(elapsed, new BilingualText("WeChat could not be asked whether it accepts the token:", "无法向微信确认该 access_token 是否有效：") + FailureText.What(failure.Failure))
            : new AccountCheck(Kind, AccountCheckOutcome.Ok, elapsed, Accepted(seen));
    }

    private static AccountCheck Rejected(AccountObservations seen, AccessToken token, WeixinApiException refused, TimeSpan elapsed)
    {
        var minutes = Math.Max(0, (int)(token.ExpiresAt - seen.Now).TotalMinutes);
        var advice = !seen.HasBuiltInTokens
            ? new BilingualText("The application's IAccessTokenProvider returns a token that another program has replaced. All programs must get the token from one source.", "应用自己的 IAccessTokenProvider 返回的 access_token 已被别处刷新：请让所有程序都从同一处获取。")
            : seen.Options.TokenEndpoint == TokenEndpoint.Classic
                ? new BilingualText("Another program (an old server, a test environment) calls /cgi-bin/token for this account. Each call there invalidates the token of all others. Set TokenEndpoint.Stable everywhere, or let all share one cache.", "还有别的程序（其他系统、旧服务器、测试环境）在调用 /cgi-bin/token：每调用一次，其他人的 access_token 就会失效。请全部改用 TokenEndpoint.Stable，或共用同一个缓存。")
                : new BilingualText("Another program has called stable_token with force_refresh, or the AppSecret was reset. The library fetches a new token at its next call; find the other caller.", "有程序以 force_refresh 调用了 stable_token，或 AppSecret 被重置。本库会在下次调用时重新获取；请找出另一个调用方。");
        return new AccountCheck(
            Kind,
            AccountCheckOutcome.Failed,
            elapsed,
            new BilingualText($"WeChat rejects the current token {minutes} minutes before it expires:", $"微信拒绝了现有的 access_token，距其到期还有 {minutes} 分钟：") + FailureText.What(refused.Failure),
            advice,
            refused.ErrorCode);
    }

    private static AccountCheck Replaced(AccessToken token, TimeSpan elapsed) => new(
        Kind,
        AccountCheckOutcome.Warning,
        elapsed,
        new(
            $"stable_token returns a token that differs from the current one. It should return the same one until five minutes before {CheckFormat.Clock(token.ExpiresAt)}.",
            $"stable_token 返回的 access_token 与现有的不同；在 {CheckFormat.Clock(token.ExpiresAt)} 前五分钟之前本应相同。"),
        new(
            "Another program has called stable_token with force_refresh, or the credentials in the shared cache belong to another environment. Give each environment its own CacheKeyPrefix.",
            "别处以 force_refresh 调用了 stable_token，或共享缓存中的凭据来自另一环境：请为每个环境设置不同的 CacheKeyPrefix。"));

    private static BilingualText Accepted(AccountObservations seen) => seen.StableToken?.Value is null
        ? new("WeChat accepts the current token: no other program has replaced it.", "微信接受现有的 access_token：目前没有被别处刷新。")
        : new("WeChat accepts the current token, and stable_token returns the same one: no other program has replaced it.", "微信接受现有的 access_token，stable_token 返回的也相同：目前没有被别处刷新。");

    /// <summary>An answer about a missing permission or an unknown quota shows that WeChat has accepted the token.</summary>
    private static bool AcceptedTheToken(WeixinApiException failure) =>
        failure.ErrorCode is not null && failure.Kind is WeixinErrorKind.Permission or WeixinErrorKind.Unknown or WeixinErrorKind.QuotaExhausted;

    private static AccountCheck NotChecked(TimeSpan elapsed, BilingualText message) => new(Kind, AccountCheckOutcome.NotChecked, elapsed, message);
}
