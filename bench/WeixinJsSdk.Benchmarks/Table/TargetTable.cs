using System.Globalization;

namespace WeixinJsSdk.Benchmarks.Table;

/// <summary>Both builds side by side, in Markdown: what each row was to reach, and whether it does.</summary>
internal static class TargetTable
{
    public static IEnumerable<string> Lines(IReadOnlyList<Row> net8, IReadOnlyList<Row> netStandard) =>
    [
        "| row | baseline | net8.0: ratio | allocated | to reach | reached | netstandard2.0: ratio | allocated | to reach | reached |",
        "|---|---|---|---|---|---|---|---|---|---|",
        .. net8.Select(row => $"| {row.Name} | {row.Baseline} | {Cells(row)} | {Cells(netStandard.Single(other => other.Name == row.Name))} |"),
    ];

    private static string Cells(Row row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Ratio:0.00}{Spread(row)} | {row.Bytes:N0} B | {Goal(row)} | {(row.HasGoal ? row.IsReached ? "yes" : "no" : "")}");

    private static string Spread(Row row) => row.LowestRatio < row.HighestRatio
        ? string.Create(CultureInfo.InvariantCulture, $" ({row.LowestRatio:0.00}–{row.HighestRatio:0.00})")
        : "";

    private static string Goal(Row row) => string.Join(", ", new[]
    {
        row.MostRatio is { } ratio ? string.Create(CultureInfo.InvariantCulture, $"≤ {ratio:0.0}") : null,
        row.MostBytes is { } bytes ? string.Create(CultureInfo.InvariantCulture, $"≤ {bytes:N0} B") : null,
    }.OfType<string>());
}
