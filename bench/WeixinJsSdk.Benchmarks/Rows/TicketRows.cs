using BenchmarkDotNet.Attributes;
using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Rows;

/// <summary>A ticket that is in memory, against the least that can tell whether it still is valid.</summary>
public class TicketRows
{
    private OneAccount _account = null!;
    private object _held = new();

    [GlobalSetup]
    public void Setup() => _account = new OneAccount();

    [GlobalCleanup]
    public void Cleanup() => _account.Dispose();

    [Benchmark(Baseline = true, Description = "TimeProvider.System.GetUtcNow() and a volatile read")]
    public object? Look() => TimeProvider.System.GetUtcNow() == default ? null : Volatile.Read(ref _held);

    [Benchmark(Description = "GetTicketAsync, hit")]
    [Goal(Build.Net8, 1.5, Bytes = 0)]
    [Goal(Build.NetStandard, 2.5, Bytes = 0)]
    public Ticket Get() => Synchronous.Result(_account.Tickets.GetTicketAsync(TicketType.JsApi));
}
