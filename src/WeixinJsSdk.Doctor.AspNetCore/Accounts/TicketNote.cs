namespace WeixinJsSdk.Doctor.AspNetCore.Accounts;

/// <summary>Says that the account's own ticket was not available.</summary>
internal static class TicketNote
{
    private const string English = "The account's own ticket is not available, so that no signature could be recomputed with it; the live check says why.";
    private const string Chinese = "暂时取不到该账号自己的 ticket，无法用它重新计算签名；请用「在线检查」查看原因。";

    public static (string English, string Chinese)? For(AccountSecrets secrets) => secrets.Failure switch
    {
        null => null,
        WeixinApiException failure => ($"{English} {failure.Advice}", Chinese),
        var thrown => (
            $"{English} {nameof(ITicketProvider)} threw {thrown.GetType().Name}.",
            $"{Chinese}{nameof(ITicketProvider)} 抛出了 {thrown.GetType().Name}。"),
    };
}
