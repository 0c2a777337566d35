using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator;

/// <summary>How often an account may call each interface (接口调用频次限制): a day by Beijing time, and a minute.</summary>
public sealed class Quotas
{
    private const int ClearingsPerMonth = 10;
    private readonly object _gate;
    private readonly TimeProvider _time;
    private readonly Dictionary<string, Quota> _byPath = new(StringComparer.Ordinal);
    private long _clearingMonth;
    private int _clearings;

    internal Quotas(object gate, TimeProvider time)
    {
        _gate = gate;
        _time = time;
        Of(ApiPaths.Token).DailyLimit = 2_000;
        Of(ApiPaths.StableToken).DailyLimit = 500_000;
        Of(ApiPaths.StableToken).MinuteLimit = 10_000;
        Of(ApiPaths.GetTicket).DailyLimit = 1_000_000;
        Of(ApiPaths.MediaUpload).DailyLimit = 100_000;
        Of(ApiPaths.MediaGet).DailyLimit = 200_000;
        Of(ApiPaths.MediaGetJsSdk).DailyLimit = 200_000;
    }

    /// <summary>Sets how many calls a day are allowed.</summary>
    /// <param name="path">Such as <c>/cgi-bin/ticket/getticket</c>.</param>
    /// <param name="calls">0 or more; null for no limit.</param>
    public void SetDailyLimit(string path, int? calls)
    {
        lock (_gate)
        {
            Of(path).DailyLimit = NotNegative(calls);
        }
    }

    /// <summary>Sets how many calls a minute are allowed.</summary>
    /// <param name="path">Such as <c>/cgi-bin/stable_token</c>.</param>
    /// <param name="calls">0 or more; null for no limit.</param>
    public void SetMinuteLimit(string path, int? calls)
    {
        lock (_gate)
        {
            Of(path).MinuteLimit = NotNegative(calls);
        }
    }

    /// <summary>Uses up the day: the interface answers 45009 until midnight in Beijing or <see cref="Clear"/>.</summary>
    /// <param name="path">Such as <c>/cgi-bin/ticket/getticket</c>.</param>
    public void Exhaust(string path)
    {
        lock (_gate)
        {
            Of(path).Exhaust(_time.GetUtcNow());
        }
    }

    /// <summary>How many calls of today were counted.</summary>
    /// <param name="path">Such as <c>/cgi-bin/ticket/getticket</c>.</param>
    /// <returns>Calls since midnight in Beijing, or since the quota was cleared.</returns>
    public int UsedToday(string path)
    {
        lock (_gate)
        {
            return Of(path).UsedToday(_time.GetUtcNow());
        }
    }

    /// <summary>Starts every count of the day and the minute again, as <c>/cgi-bin/clear_quota</c> does.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            foreach (var quota in _byPath.Values)
            {
                quota.Clear();
            }
        }
    }

    /// <summary>清空quota itself: ten times a month.</summary>
    internal bool TrySpendClearing(DateTimeOffset now)
    {
        if (PlatformCalendar.Month(now) is var month && month != _clearingMonth)
        {
            (_clearingMonth, _clearings) = (month, 0);
        }

        return _clearings < ClearingsPerMonth && ++_clearings > 0;
    }

    internal ApiError? Spend(string path, DateTimeOffset now) => Of(path).Spend(now);

    /// <summary>What was used of each interface, by path.</summary>
    internal IReadOnlyList<QuotaUse> Uses()
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            return [.. _byPath.OrderBy(quota => quota.Key, StringComparer.Ordinal).Select(quota => quota.Value.Use(quota.Key, now))];
        }
    }

    internal Quota Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!_byPath.TryGetValue(path, out var quota))
        {
            _byPath[path] = quota = new Quota();
        }

        return quota;
    }

    private static int? NotNegative(int? calls) => calls is < 0
        ? throw new ArgumentOutOfRangeException(nameof(calls), calls, "calls must be 0 or more, or null for no limit.")
        : calls;
}
