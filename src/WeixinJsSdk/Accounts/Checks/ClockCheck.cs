using WeixinJsSdk.Shared;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>Compares this machine's clock with the <c>Date</c> header of WeChat's answers, whose resolution is one second.</summary>
internal static class ClockCheck
{
    private const AccountCheckKind Kind = AccountCheckKind.Clock;

    private static readonly TimeSpan WarningOffset = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FailureOffset = TimeSpan.FromMinutes(5);

    public static AccountCheck Of(AccountObservations seen)
    {
        // The fastest answer gives the most accurate comparison.
        var attempt = seen.Attempts.Where(one => one.Date is not null).OrderBy(one => one.Elapsed).FirstOrDefault();
        if (attempt is null)
        {
            return new AccountCheck(Kind, AccountCheckOutcome.NotChecked, TimeSpan.Zero, new("No answer carried WeChat's time (Date).", "应答中没有微信的时间（Date）。"));
        }

        var here = attempt.AskedAt + TimeSpan.FromTicks(attempt.Elapsed.Ticks / 2);
        var ahead = here - (attempt.Date!.Value + TimeSpan.FromSeconds(0.5));
        var off = ahead.Duration();
        if (off < WarningOffset)
        {
            return new AccountCheck(Kind, AccountCheckOutcome.Ok, TimeSpan.Zero, off < TimeSpan.FromSeconds(2)
                ? new("It agrees with WeChat's.", "与微信一致。")
                : Off(ahead, off));
        }

        return new AccountCheck(Kind, off < FailureOffset ? AccountCheckOutcome.Warning : AccountCheckOutcome.Failed, TimeSpan.Zero, Off(ahead, off), new(
            "Set this server's clock by NTP: nodes with different clocks disagree about when shared credentials expire, and pages contain a wrong timestamp.",
            "请用 NTP 校准本服务器的时钟：各节点时钟不一致时，对共享凭据何时过期的判断也不一致，页面得到的 timestamp 也是错的。"));
    }

    private static BilingualText Off(TimeSpan ahead, TimeSpan off)
    {
        var seconds = FormattableString.Invariant($"{off.TotalSeconds:0}");
        return ahead > TimeSpan.Zero
            ? new($"It is {seconds} s ahead of WeChat's.", $"比微信快 {seconds} 秒。")
            : new($"It is {seconds} s behind WeChat's.", $"比微信慢 {seconds} 秒。");
    }
}
