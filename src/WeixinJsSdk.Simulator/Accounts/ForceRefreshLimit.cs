namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>强制刷新: at most 20 a day, and at least 30 seconds apart.</summary>
internal sealed class ForceRefreshLimit
{
    private const int PerDay = 20;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(30);
    private DateTimeOffset? _last;
    private long _day;
    private int _used;

    public bool IsTooSoon(DateTimeOffset now) => _last is { } last && now - last < Apart;

    public bool TrySpend(DateTimeOffset now)
    {
        var today = PlatformCalendar.Day(now);
        if (today != _day)
        {
            (_day, _used) = (today, 0);
        }

        if (_used == PerDay)
        {
            return false;
        }

        _used++;
        _last = now;
        return true;
    }
}
