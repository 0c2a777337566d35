using WeixinJsSdk.Shared;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>Checks which hosts answered and in what time, and which did not answer.</summary>
internal static class ConnectionCheck
{
    private const AccountCheckKind Kind = AccountCheckKind.Connection;

    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(3);

    public static AccountCheck Of(AccountObservations seen)
    {
        if (seen.Attempts.Count == 0)
        {
            return new AccountCheck(Kind, AccountCheckOutcome.NotChecked, TimeSpan.Zero, new(
                "No call was made, since there is no token.",
                "未发起调用：没有可用的 access_token。"));
        }

        var elapsed = Sum(seen.Attempts);
        var failed = seen.Attempts.Where(attempt => attempt.Failure is not null).GroupBy(attempt => attempt.Host).Select(host => host.Last().Failure!).ToArray();
        var answered = seen.Attempts.Where(attempt => attempt.Failure is null).ToArray();
        var message = failed.Select(FailureText.What).Concat(answered.Length == 0 ? [] : [Answer(answered)]).Aggregate((one, other) => one + other);
        if (failed.Length > 0)
        {
            var outcome = answered.Length == 0 ? AccountCheckOutcome.Failed : AccountCheckOutcome.Warning;
            return new AccountCheck(Kind, outcome, elapsed, message, failed[0].Advice);
        }

        return answered.Any(attempt => attempt.Elapsed >= Slow)
            ? new AccountCheck(Kind, AccountCheckOutcome.Warning, elapsed, message, new(
                "That is slow. Check DNS, the proxy and the network between this server and WeChat.",
                "响应较慢：请检查 DNS、代理以及本服务器到微信的线路。"))
            : new AccountCheck(Kind, AccountCheckOutcome.Ok, elapsed, message);
    }

    private static BilingualText Answer(HostAttempt[] answered)
    {
        var hosts = string.Join(", ", answered.Select(attempt => attempt.Host).Distinct());
        var times = string.Join(", ", answered.Select(attempt => CheckFormat.Milliseconds(attempt.Elapsed)));
        return new($"{hosts} answered in {times}.", $"{hosts} 已应答，耗时 {times}。");
    }

    private static TimeSpan Sum(IEnumerable<HostAttempt> attempts) => TimeSpan.FromTicks(attempts.Sum(attempt => attempt.Elapsed.Ticks));
}
