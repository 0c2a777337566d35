using System.Globalization;

namespace WeixinJsSdk.Accounts;

/// <summary>A text in both languages.</summary>
internal readonly record struct BilingualText(string English, string Chinese)
{
    public static BilingualText operator +(BilingualText one, BilingualText other) =>
        new(Join(one.English, " ", other.English), Join(one.Chinese, "", other.Chinese));

    public static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) + " ms";

    public static string Clock(DateTimeOffset moment) => moment.UtcDateTime.ToString("HH:mm:ss", CultureInfo.InvariantCulture) + " UTC";

    private static string Join(string? one, string between, string? other) =>
        string.IsNullOrEmpty(one) ? other ?? "" : string.IsNullOrEmpty(other) ? one! : one + between + other;
}
