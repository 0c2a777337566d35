using System.Collections.Concurrent;
using System.Globalization;

namespace WeixinJsSdk.FleetTests.VirtualDays;

/// <summary>The days as a table for the README, in the folder for artifacts.</summary>
public sealed class DayTable : IDisposable
{
    private readonly ConcurrentQueue<string> _rows = new();

    public void Add(Scenario scenario, DayResult day) => _rows.Enqueue(string.Format(
        CultureInfo.InvariantCulture,
        "| {0} | {1} | {2} | {3:N0} | {4} | {5} | {6} |",
        scenario.Name,
        day.TokenCalls,
        day.TicketCalls,
        day.Signatures,
        day.Invalid,
        day.Waits,
        day.Overwrites));

    public void Dispose()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "artifacts"));
        File.WriteAllLines(Path.Combine(folder.FullName, "virtual-days.md"),
        [
            "| 24 hours of | token calls | ticket calls | signatures | invalid | callers that waited | overwritten by older |",
            "|---|---|---|---|---|---|---|",
            .. _rows,
        ]);
    }
}
