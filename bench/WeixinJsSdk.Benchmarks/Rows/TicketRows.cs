using BenchmarkDotNet.Attributes;
using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Rows;

/// <summary>Getting a ticket from memory. The baseline is the minimum that can check whether it is still valid.</summary>
public class TicketRows
{
    private OneAccount _account = null!;
    private object _value = new();

    [GlobalSetup]
    public void Setup() => _account = new OneAccount();

    [GlobalCleanup]
    public void Cleanup() => _account.Dispose();

    [Benchmark(Baseline = true, Description = "TimeProvider.System.GetUtcNow() and a volatile read")]
    public object? ReadTimeAndValue() => TimeProvider.System.GetUtcNow() == default ? null : Volatile.Read(ref _value);

    [Benchmark(Description = "GetTicketAsync, hit")]
    [Goal(Build.Net8, 1.5, Bytes = 0)]
    [Goal(Build.NetStandard, 2.5, Bytes = 0)]
    public Ticket Get() => Synchronous.Result(_account.Tickets.GetTicketAsync(TicketType.JsApi));
}
