using System.Diagnostics;

namespace WeixinJsSdk.Benchmarks.Growth;

/// <summary>What one call of something costs: the cheapest of many short runs, which is the one that nobody disturbed.</summary>
internal static class Cost
{
    private const int Runs = 40;

    /// <param name="calls">How many calls one run makes.</param>
    /// <param name="run">Makes them.</param>
    /// <returns>Nanoseconds for one call.</returns>
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
