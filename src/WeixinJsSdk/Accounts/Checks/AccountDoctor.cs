using WeixinJsSdk.Shared;
using WeixinJsSdk.Timing;

namespace WeixinJsSdk.Accounts;

/// <inheritdoc cref="IAccountDoctor"/>
internal sealed class AccountDoctor(AccountUnderTest patient) : IAccountDoctor
{
    /// <summary>So long a report is good: whoever presses the button again and again must not press WeChat.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly object _gate = new();
    private Task<AccountReport>? _last;
    private WeixinJsSdkOptions? _lastOptions;

    public string Account => patient.Name;

    public string AppId => patient.Settings.Current.AppId;

    public Task<AccountReport> ExamineAsync(CancellationToken cancellationToken = default)
    {
        Task<AccountReport> report;
        lock (_gate)
        {
            // Changed options are another patient.
            if (_last is null || !IsFresh(_last) || _lastOptions != patient.Settings.Current)
            {
                _lastOptions = patient.Settings.Current;
                _last = Task.Run(RunAsync, CancellationToken.None).Observed();
            }

            report = _last;
        }

        return report.WaitAsync(Timeout.InfiniteTimeSpan, patient.Time, cancellationToken);
    }

    private bool IsFresh(Task<AccountReport> last)
    {
        if (!last.IsCompleted)
        {
            return true;
        }

#pragma warning disable CA1849 // It has ended.
        var age = last.Status == TaskStatus.RanToCompletion ? patient.Time.GetUtcNow() - last.Result.ExaminedAt - last.Result.Elapsed : Pause;
#pragma warning restore CA1849
        return age >= TimeSpan.Zero && age < Pause;
    }

    private async Task<AccountReport> RunAsync()
    {
        var (started, startedAt) = (patient.Time.GetTimestamp(), patient.Time.GetUtcNow());
        var seen = await new ObservationCollector(patient).RunAsync().ConfigureAwait(false);
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
            patient.Name, seen.Options.AppId, startedAt, patient.Time.GetElapsedTime(started), [.. checks.Select(check => check.Without(secrets))]);
    }
}
