namespace WeixinJsSdk.AspNetCore;

/// <summary>Says that the account's own ticket could not be compared with.</summary>
internal static class TicketNote
{
    public static (string English, string Chinese)? For(AccountSecrets secrets) => secrets.Failure is { } failure
        ? ($"The account's own ticket is not to be had, so that nothing could be recomputed with it; the live check says why. {failure.Advice}",
            "暂时取不到该账号自己的 ticket，无法用它重新计算签名；请用「在线检查」查看原因。")
        : null;
}
