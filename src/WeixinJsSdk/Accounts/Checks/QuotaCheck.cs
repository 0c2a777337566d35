using WeixinJsSdk.Shared;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>Checks how much of the daily quota for tokens and tickets is used.</summary>
internal static class QuotaCheck
{
    private const AccountCheckKind Kind = AccountCheckKind.Quota;

    public static AccountCheck Of(AccountObservations seen)
    {
        (string Path, WireQuota? Quota)[] answers = [(ObservationCollector.TokenPath(seen.Options), seen.TokenQuota?.Value), (TicketApi.Path, seen.TicketQuota?.Value)];
        var quotas = answers.Where(one => one.Quota is { DailyLimit: > 0 }).Select(one => (one.Path, Quota: one.Quota!)).ToArray();
        var elapsed = (seen.TokenQuota?.Elapsed ?? TimeSpan.Zero) + (seen.TicketQuota?.Elapsed ?? TimeSpan.Zero);
        if (quotas.Length == 0)
        {
            return new AccountCheck(Kind, AccountCheckOutcome.NotChecked, elapsed, WhyNot(seen), default, seen.TokenQuota?.Failure?.ErrorCode);
        }

        var message = quotas
            .Select(one => new BilingualText(FormattableString.Invariant($"{one.Path}: {one.Quota.Used} of {one.Quota.DailyLimit} used today."), FormattableString.Invariant($"{one.Path}：今日已用 {one.Quota.Used} / {one.Quota.DailyLimit}。")))
            .Aggregate((one, other) => one + other);
        var outcome = quotas.Any(one => one.Quota.Remain <= 0) ? AccountCheckOutcome.Failed
            : quotas.Any(one => one.Quota.Remain * 10 < one.Quota.DailyLimit) ? AccountCheckOutcome.Warning
            : AccountCheckOutcome.Ok;
        return new AccountCheck(Kind, outcome, elapsed, message, outcome == AccountCheckOutcome.Ok ? default : new(
            "A process needs about 13 of each a day: many more mean that nodes do not share a cache, or that another program fetches them. clear_quota resets the quota, at most ten times a month.",
            "一个进程每天各需约 13 次：多出许多，说明各节点没有共享缓存，或有别的程序在调用。可用 clear_quota 清零，每月十次。"));
    }

    private static BilingualText WhyNot(AccountObservations seen) => seen.TokenQuota?.Failure is { } failure
        ? new BilingualText("The quota could not be queried:", "未能查询：") + FailureText.What(failure.Failure)
        : new("The quota could not be queried.", "未能查询。");
}
