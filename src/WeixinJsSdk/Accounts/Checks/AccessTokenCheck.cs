using WeixinJsSdk.Shared;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>Checks whether the account has a token, and whether WeChat issues one now.</summary>
internal static class AccessTokenCheck
{
    private const AccountCheckKind Kind = AccountCheckKind.AccessToken;

    public static AccountCheck Of(AccountObservations seen)
    {
        var elapsed = seen.Token.Elapsed + (seen.StableToken?.Elapsed ?? TimeSpan.Zero);
        var refusal = seen.StableToken?.Failure;
        return (seen.Token.Value, seen.Token.Failure) switch
        {
            ({ } token, _) when token.ExpiresAt <= seen.Now => Expired(token, elapsed),
            ({ } token, _) when refusal is not null => ValidButNotRenewed(token, refusal, elapsed),
            ({ } token, _) => Valid(token, seen, elapsed),
            (null, { } failure) when seen.StableToken?.Value is not null => Recovered(failure, elapsed),
            (null, { } failure) => Failed(refusal ?? failure, elapsed),
            _ => Failed(new WeixinApiException(Failures.ProviderFailed(nameof(IAccessTokenProvider), null)), elapsed),
        };
    }

    private static AccountCheck Valid(AccessToken token, AccountObservations seen, TimeSpan elapsed)
    {
        var until = Until(token);
        var source = seen.HasBuiltInTokens ? default : new BilingualText("It comes from the application's own IAccessTokenProvider.", "由应用自己的 IAccessTokenProvider 提供。");
        var repeated = seen.StableToken is null ? default : new BilingualText("stable_token has just returned one.", "刚才请求 stable_token，可以正常获取。");
        return new AccountCheck(Kind, AccountCheckOutcome.Ok, elapsed, new BilingualText($"There is one, valid until {until}.", $"已获取，有效至 {until}。") + source + repeated);
    }

    private static AccountCheck Expired(AccessToken token, TimeSpan elapsed) => new(
        Kind,
        AccountCheckOutcome.Failed,
        elapsed,
        new($"The provider returned a token that expired at {Until(token)}.", $"提供的 access_token 已于 {Until(token)} 过期。"),
        new("Check the application's IAccessTokenProvider and the clocks. It must return a token that is valid now.", "请检查应用自己的 IAccessTokenProvider 以及时钟：它必须返回当前有效的 access_token。"));

    private static AccountCheck ValidButNotRenewed(AccessToken token, WeixinApiException refusal, TimeSpan elapsed) => new(
        Kind,
        AccountCheckOutcome.Warning,
        elapsed,
        new BilingualText($"The current one is valid until {Until(token)}, but WeChat gives no new one:", $"现有的有效至 {Until(token)}，但微信不再发放新的：") + FailureText.What(refusal.Failure),
        refusal.Failure.Advice,
        refusal.ErrorCode);

    private static AccountCheck Recovered(WeixinApiException failure, TimeSpan elapsed)
    {
        var english = failure.RetryAt is { } at ? $"by itself after {CheckFormat.Clock(at)}" : "when it is next needed";
        var chinese = failure.RetryAt is { } moment ? $"本进程将在 {CheckFormat.Clock(moment)} 之后自动重新获取。" : "本进程将在下次需要时重新获取。";
        return new AccountCheck(
            Kind,
            AccountCheckOutcome.Warning,
            elapsed,
            new BilingualText("WeChat gives one now. The last fetch had failed:", "微信现在可以发放了。上一次获取失败：") + FailureText.What(failure.Failure),
            new($"Nothing: the library asks again {english}.", "无需处理：" + chinese),
            failure.ErrorCode);
    }

    private static AccountCheck Failed(WeixinApiException failure, TimeSpan elapsed) => new(
        Kind, AccountCheckOutcome.Failed, elapsed, FailureText.What(failure.Failure), failure.Failure.Advice, failure.ErrorCode);

    private static string Until(AccessToken token) => CheckFormat.Clock(token.ExpiresAt);
}
