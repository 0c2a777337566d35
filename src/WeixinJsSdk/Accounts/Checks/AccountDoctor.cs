using WeixinJsSdk.Shared;
using WeixinJsSdk.Timing;

namespace WeixinJsSdk.Accounts;

/// <inheritdoc cref="IAccountDoctor"/>
internal sealed class AccountDoctor(AccountUnderTest subject) : IAccountDoctor
{
    /// <summary>How long a report is reused. Frequent examinations must not cause frequent calls to WeChat.</summary>
    private static readonly TimeSpan ReportLifetime = TimeSpan.FromSeconds(10);

    private readonly object _gate = new();
    private Task<AccountReport>? _last;
    private WeixinJsSdkOptions? _lastOptions;

    public string Account => subject.Account.Name;

    public string AppId => subject.Options.AppId;

    public Task<AccountReport> ExamineAsync(CancellationToken cancellationToken = default)
    {
        Task<AccountReport> report;
        lock (_gate)
        {
            // A report on previous options is not reused.
            if (_last is null || !IsFresh(_last) || _lastOptions != subject.Options)
            {
                _lastOptions = subject.Options;
                _last = Task.Run(RunAsync, CancellationToken.None).Observed();
            }

            report = _last;
        }

        return report.WaitAsync(Timeout.InfiniteTimeSpan, subject.Time, cancellationToken);
    }

    private bool IsFresh(Task<AccountReport> last)
    {
        if (!last.IsCompleted)
        {
            return true;
        }

#pragma warning disable CA1849 // The task has completed.
        var age = last.Status == TaskStatus.RanToCompletion ? subject.Time.GetUtcNow() - last.Result.ExaminedAt - last.Result.Elapsed : ReportLifetime;
#pragma warning restore CA1849
        return age >= TimeSpan.Zero && age < ReportLifetime;
    }

    private async Task<AccountReport> RunAsync()
    {
        var (started, startedAt) = (subject.Time.GetTimestamp(), subject.Time.GetUtcNow());
        var seen = await new ObservationCollector(subject).RunAsync().ConfigureAwait(false);
        AccountCheck[] checks =
        [
            ConnectionCheck.Of(seen),
            AccessTokenCheck.Of(seen),
            JsApiTicketCheck.Of(seen),
            OtherRefreshersCheck.Of(seen),
            QuotaCheck.Of(seen),
            ClockCheck.Of(seen),
            SharedCacheCheck.Of(seen),
        ];
        var secrets = new SecretMask(seen.Secrets);
        return new AccountReport(
            subject.Account.Name, seen.Options.AppId, startedAt, subject.Time.GetElapsedTime(started), [.. checks.Select(check => check.Without(secrets))]);
    }
}
