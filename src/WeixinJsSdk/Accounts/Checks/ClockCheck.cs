using WeixinJsSdk.Shared;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>This machine's clock against the <c>Date</c> of WeChat's answers, which is given to the second.</summary>
internal static class ClockCheck
{
    private const AccountCheckKind Kind = AccountCheckKind.Clock;

    private static readonly TimeSpan Much = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FarTooMuch = TimeSpan.FromMinutes(5);

    public static AccountCheck Of(AccountObservations seen)
    {
        // Of several answers the quickest says most.
        var attempt = seen.Attempts.Where(one => one.Date is not null).OrderBy(one => one.Elapsed).FirstOrDefault();
        if (attempt is null)
        {
            return new AccountCheck(Kind, AccountCheckOutcome.NotChecked, TimeSpan.Zero, new("No answer carried WeChat's time (Date).", "应答中没有微信的时间（Date）。"));
        }

        var here = attempt.AskedAt + TimeSpan.FromTicks(attempt.Elapsed.Ticks / 2);
        var ahead = here - (attempt.Date!.Value + TimeSpan.FromSeconds(0.5));
        var off = ahead.Duration();
        if (off < Much)
        {
            return new AccountCheck(Kind, AccountCheckOutcome.Ok, TimeSpan.Zero, off < TimeSpan.FromSeconds(2)
                ? new("It agrees with WeChat's.", "与微信一致。")
                : Off(ahead, off));
        }

        return new AccountCheck(Kind, off < FarTooMuch ? AccountCheckOutcome.Warning : AccountCheckOutcome.Failed, TimeSpan.Zero, Off(ahead, off), new(
            "Set this server's clock by NTP: nodes whose clocks differ disagree about when what they share has ended, and pages carry a wrong timestamp.",
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
