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
        var calls = Enum.GetValues<Way>().ToDictionary(way => way, _ => new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            foreach (var way in Enum.GetValues<Way>())
            {
                var before = server.Calls;
                times[way].Add(Run(way, server.Address));
                calls[way].Add(server.Calls - before);
            }
        }

        var milliseconds = FarServer.RoundTrip.TotalMilliseconds;
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"| from process start to first signature, round trips of {milliseconds:0} ms | round trips | ms | the library takes |"),
            "|---|---|---|---|",
            Line("a bare HttpClient", Way.TwoRoundTrips, Way.Library),
            Line("an HttpClient from a container", Way.TwoRoundTripsFromContainer, Way.Library),
            Line("the library, nothing at hand: a token, then a ticket", Way.Library, Way.Library),
            Line("a bare HttpClient, for the cache's record", Way.OneRoundTrip, Way.LibraryOverWarmCache),
            Line("the library, shared cache warm", Way.LibraryOverWarmCache, Way.LibraryOverWarmCache),
        ];

        string Line(string name, Way way, Way library) => string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Median(calls[way]):0} | {Median(times[way]):0} | {(way == library ? "" : Multiple.Of(Median(times[library]), Median(times[way])))} |");
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
