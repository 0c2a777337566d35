using System.Globalization;

namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>A figure beside the one it is held against: machines differ, multiples less so.</summary>
internal static class Multiple
{
    public static string Of(double value, double baseline) => string.Create(CultureInfo.InvariantCulture, $"{value / baseline:0.00}×");
}
