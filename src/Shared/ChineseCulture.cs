using System.Globalization;

namespace WeixinJsSdk.Shared;

/// <summary>Decides which cultures read Chinese. Texts for users exist in Chinese and in English.</summary>
internal static class ChineseCulture
{
    /// <summary>
    /// True for <c>zh</c> and every culture below it. The name decides, since a process without ICU data has no other information about a culture.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static bool Includes(CultureInfo culture)
    {
        var name = Guard.NotNull(culture, nameof(culture)).Name;
        return name.Equals("zh", StringComparison.OrdinalIgnoreCase) || name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
    }
}
