using System.Globalization;

namespace WeixinJsSdk.Accounts;

/// <summary>How the texts of a check write durations and times.</summary>
internal static class CheckFormat
{
    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms";

    public static string Clock(DateTimeOffset moment) => moment.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture) + " UTC";
}
