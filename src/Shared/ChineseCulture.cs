using System.Globalization;

namespace WeixinJsSdk.Shared;

/// <summary>Texts for people exist in Chinese and in English: which of the two a culture reads.</summary>
internal static class ChineseCulture
{
    /// <summary>True for <c>zh</c> and everything below it. The name decides, since a process without ICU data knows nothing else of a culture.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static bool Includes(CultureInfo culture)
    {
        var name = Guard.NotNull(culture, nameof(culture)).Name;
        return name.Equals("zh", StringComparison.OrdinalIgnoreCase) || name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);
    }
}
