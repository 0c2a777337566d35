using System.Globalization;

namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>Prints a value as a multiple of its baseline. Multiples depend less on the machine than absolute values.</summary>
internal static class Multiple
{
    public static string Of(double value, double baseline) => string.Create(CultureInfo.InvariantCulture, $"{value / baseline:0.00}×");
}
