using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>The counts of one interface. Guarded by the account's lock.</summary>
internal sealed class Quota
{
    private long _day;
    private long _minute;
    private int _usedToday;
    private int _usedThisMinute;
    private bool _exhausted;

    public int? DailyLimit { get; set; }

    public int? MinuteLimit { get; set; }

    public ApiError? Spend(DateTimeOffset now)
    {
        Turn(now);
        if (_exhausted || _usedToday >= DailyLimit)
        {
            return ApiError.DailyQuota;
        }

        if (_usedThisMinute >= MinuteLimit)
        {
            return ApiError.MinuteQuota;
        }

        _usedToday++;
        _usedThisMinute++;
        return null;
    }

    public int UsedToday(DateTimeOffset now)
    {
        Turn(now);
        return _exhausted && DailyLimit is { } limit ? limit : _usedToday;
    }

    public void Exhaust(DateTimeOffset now)
    {
        Turn(now);
        _exhausted = true;
    }

    public QuotaUse Use(string path, DateTimeOffset now)
    {
        Turn(now);
        return new QuotaUse(path, _usedToday, DailyLimit, _exhausted || _usedToday >= DailyLimit);
    }

    public void Clear() => (_usedToday, _usedThisMinute, _exhausted) = (0, 0, false);

    private void Turn(DateTimeOffset now)
    {
        if (PlatformCalendar.Day(now) is var day && day != _day)
        {
            (_day, _usedToday, _exhausted) = (day, 0, false);
        }

        if (PlatformCalendar.Minute(now) is var minute && minute != _minute)
        {
            (_minute, _usedThisMinute) = (minute, 0);
        }
    }
}
