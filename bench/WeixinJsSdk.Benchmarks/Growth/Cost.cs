using System.Diagnostics;

namespace WeixinJsSdk.Benchmarks.Growth;

/// <summary>Measures the cost of one call: the minimum of many short runs, since other processes disturb that run least.</summary>
internal static class Cost
{
    private const int Runs = 40;

    /// <param name="calls">How many calls one run makes.</param>
    /// <param name="run">Makes the calls.</param>
    /// <returns>The duration of one call in nanoseconds.</returns>
    public static double OfOne(int calls, Action run)
    {
        var best = double.PositiveInfinity;
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / calls);
        }

        return best;
    }
}
