namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>WeChat counts quotas by the clock of Beijing.</summary>
internal static class PlatformCalendar
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public static long Minute(DateTimeOffset now) => now.ToUnixTimeSeconds() / 60;

    public static long Day(DateTimeOffset now) => now.ToOffset(Beijing).DateTime.Ticks / TimeSpan.TicksPerDay;

    public static long Month(DateTimeOffset now)
    {
        var local = now.ToOffset(Beijing);
        return (local.Year * 12L) + local.Month;
    }
}
