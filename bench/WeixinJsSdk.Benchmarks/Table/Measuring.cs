using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using WeixinJsSdk.Benchmarks.Rows;

namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>
/// Runs every benchmark against this process's build of the library. Each round has each row right after its baseline, so that both see the
/// same machine; what a busy neighbour does to one round, the median leaves out.
/// </summary>
internal static class Measuring
{
    private static readonly Type[] Groups =
    [
        typeof(SignatureRows),
        typeof(LongUrlRows),
        typeof(TicketRows),
        typeof(ManyAccountsRows),
        typeof(CardRows),
        typeof(JsonRows),
    ];

    public static Build ThisBuild { get; } =
        typeof(IJsSdkSigner).Assembly.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName.StartsWith(".NETStandard", StringComparison.Ordinal)
            ? Build.NetStandard
            : Build.Net8;

    public static IReadOnlyList<Row> Run(Pace pace)
    {
        var rounds = Enumerable.Range(1, pace.Rounds).Select(round =>
        {
            Console.Error.WriteLine($"{ThisBuild}: round {round} of {pace.Rounds}");
            return Groups.SelectMany(group => Samples(BenchmarkRunner.Run(group, ConfigOf(pace)))).ToArray();
        }).ToArray();
        return [.. rounds[0].Select((sample, index) => ToRow(sample.Method, [.. rounds.Select(round => round[index])]))];
    }

    private static ManualConfig ConfigOf(Pace pace)
    {
        var job = Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithGcForce(false)
            .WithWarmupCount(pace.Warmups)
            .WithIterationCount(pace.Iterations)
            .WithIterationTime(TimeInterval.FromMilliseconds(pace.IterationMilliseconds));
        return ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(new ErrorLogger())
            .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts"))
            .WithOptions(ConfigOptions.DisableLogFile);
    }

    private static IEnumerable<Sample> Samples(Summary summary)
    {
        if (summary.HasCriticalValidationErrors || summary.Reports.Length == 0 || summary.Reports.Any(report => !report.Success))
        {
            throw new InvalidOperationException($"{summary.Title} did not run to its end; build with -c Release.");
        }

        var baseline = summary.Reports.Single(report => report.BenchmarkCase.Descriptor.Baseline);
        return summary.Reports.Where(report => report != baseline).Select(report => new Sample(
            report.BenchmarkCase.Descriptor.WorkloadMethod,
            report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            baseline.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            report.ResultStatistics!.Median / baseline.ResultStatistics!.Median,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0));
    }

    private static Row ToRow(MethodInfo method, Sample[] rounds)
    {
        var ratios = rounds.Select(round => round.Ratio).Order().ToArray();
        var goal = method.GetCustomAttributes<GoalAttribute>().Single(goal => goal.Build == ThisBuild);
        return new Row(
            rounds[0].Name,
            rounds[0].Baseline,
            ratios[ratios.Length / 2],
            ratios[0],
            ratios[^1],
            rounds.Min(round => round.Bytes),
            double.IsFinite(goal.Ratio) ? goal.Ratio : null,
            goal.Bytes < 0 ? null : goal.Bytes);
    }

    private sealed record Sample(MethodInfo Method, string Name, string Baseline, double Ratio, long Bytes);
}
