using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.ColdStart;

/// <summary>From the start of a process to its first signature, against a process that makes the same round trips and nothing else.</summary>
internal static class ColdStarts
{
    public static IEnumerable<string> Lines(int rounds)
    {
        using var server = new FarServer();
        var times = Enum.GetValues<Way>().ToDictionary(way => way, _ => new List<double>());
        var calls = Enum.GetValues<Way>().ToDictionary(way => way, _ => 0);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var way in Enum.GetValues<Way>())
            {
                var before = server.Calls;
                times[way].Add(Run(way, server.Address));
                calls[way] = server.Calls - before;
            }
        }

        return
        [
            string.Create(CultureInfo.InvariantCulture, $"| cold start, round trips of {FarServer.RoundTrip.TotalMilliseconds:0} ms | round trips | ms from process start to first signature | a bare HttpClient doing the round trips | ratio |"),
            "|---|---|---|---|---|",
            Line("nothing at hand: a token, then a ticket", Way.Library, Way.TwoRoundTrips),
            Line("shared cache warm", Way.LibraryOverWarmCache, Way.OneRoundTrip),
        ];

        string Line(string name, Way library, Way bare)
        {
            var (ours, theirs) = (Median(times[library]), Median(times[bare]));
            return string.Create(CultureInfo.InvariantCulture, $"| {name} | {calls[library]} | {ours:0} | {theirs:0} | {Multiple.Of(ours, theirs)} |");
        }
    }

    private static double Run(Way way, string address)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet",
            ["exec", Assembly.GetExecutingAssembly().Location, FirstSignature.Argument, way.ToString(), address])
        {
            RedirectStandardOutput = true,
        })!;
        var end = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start, long.Parse(end, CultureInfo.InvariantCulture)).TotalMilliseconds
            : throw new InvalidOperationException($"{way} ended with exit code {process.ExitCode}.");
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
