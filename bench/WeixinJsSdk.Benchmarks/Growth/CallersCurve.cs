using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Growth;

/// <summary>
/// What callers cost that come at the same moment: with nothing in memory they all wait for one fetch of a token and one of a ticket;
/// with a ticket in memory they share nothing but the processor.
/// </summary>
internal static class CallersCurve
{
    private const int SignaturesEach = 100;
    private const int Runs = 5;
    private const string Url = "https://example.com/page?x=1";

    public static async Task<IReadOnlyList<string>> LinesAsync(int most)
    {
        List<string> lines =
        [
            "| concurrent callers | calls to WeChat, nothing in memory | a caller's share of the wait's work | a signature, ticket in memory |",
            "|---|---|---|---|",
        ];
        (double Cold, double Warm)? first = null;
        await MeasureAsync(1); // compiles
        for (var callers = 1; callers <= most; callers *= 10)
        {
            var runs = new List<(int Calls, double Cold, double Warm)>();
            for (var run = 0; run < Runs; run++)
            {
                runs.Add(await MeasureAsync(callers));
            }

            var (cold, warm) = (runs.Min(run => run.Cold), runs.Min(run => run.Warm));
            first ??= (cold, warm);
            lines.Add($"| {callers:N0} | {runs.Max(run => run.Calls)} | {Multiple.Of(cold, first.Value.Cold)} | {Multiple.Of(warm, first.Value.Warm)} |");
        }

        return lines;
    }

    private static async Task<(int Calls, double Cold, double Warm)> MeasureAsync(int callers)
    {
        var weixin = new HeldBackWeixin();
        var services = new ServiceCollection();
        services.AddWeixinJsSdk(options =>
        {
            options.AppId = "wx0123456789abcdef";
            options.AppSecret = "secret";
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => weixin);
        await using var provider = services.BuildServiceProvider();
        var signer = provider.GetRequiredService<IJsSdkSigner>();

        // All of them wait before WeChat answers the first call.
        var start = Stopwatch.GetTimestamp();
        var waiting = Enumerable.Range(0, callers).Select(_ => signer.SignAsync(Url).AsTask()).ToArray();
        weixin.Answer();
        await Task.WhenAll(waiting);
        var cold = Stopwatch.GetElapsedTime(start).TotalNanoseconds / callers;

        start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < SignaturesEach; i++)
            {
                Synchronous.Result(signer.SignAsync(Url));
            }
        })));
        return (weixin.Calls, cold, Stopwatch.GetElapsedTime(start).TotalNanoseconds / callers / SignaturesEach);
    }
}
