using System.Globalization;

namespace WeixinJsSdk.Shared;

/// <summary>A text in English and Chinese.</summary>
internal readonly record struct BilingualText(string English, string Chinese)
{
    public static BilingualText operator +(BilingualText one, BilingualText other) =>
        new(Join(one.English, " ", other.English), Join(one.Chinese, "", other.Chinese));

    public string In(CultureInfo culture) => ChineseCulture.Includes(culture) ? Chinese : English;

    /// <summary>Puts values into the placeholders of both languages.</summary>
    public BilingualText Format(params object[] values) => new(
        string.Format(CultureInfo.InvariantCulture, English, values),
        string.Format(CultureInfo.InvariantCulture, Chinese, values));

    private static string Join(string? one, string between, string? other) =>
        string.IsNullOrEmpty(one) ? other ?? "" : string.IsNullOrEmpty(other) ? one! : one + between + other;
}
