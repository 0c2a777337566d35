using BenchmarkDotNet.Attributes;
using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Rows;

/// <summary>The cost of a cache hit in a process with many accounts, or with a metrics listener. A row measures 1,000 hits.</summary>
public class ManyAccountsRows
{
    private const int Accounts = 1_000;

    private Tenants _one = null!;
    private Tenants _many = null!;
    private Listener _listener = null!;

    [GlobalSetup]
    public void Setup()
    {
        _one = new Tenants(1);
        _many = new Tenants(Accounts);
    }

    [GlobalSetup(Target = nameof(Listening))]
    public void Listen()
    {
        _listener = new Listener();
        Setup();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _one.Dispose();
        _many.Dispose();
    }

    [GlobalCleanup(Target = nameof(Listening))]
    public void StopListening()
    {
        Cleanup();
        _listener.Dispose();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Accounts, Description = "one account, nobody listens")]
    public object? One() => GetTickets(_one.Tickets[0]);

    [Benchmark(OperationsPerInvoke = Accounts, Description = "the same, one of 1,000 accounts")]
    [Goal(Build.Net8, 1.2, Bytes = 0)]
    [Goal(Build.NetStandard)]
    public object? OneOfMany() => GetTickets(_many.Tickets[Accounts / 2]);

    [Benchmark(OperationsPerInvoke = Accounts, Description = "the same, 1,000 accounts in turn")]
    [Goal(Build.Net8, 1.2, Bytes = 0)]
    [Goal(Build.NetStandard)]
    public object? InTurn()
    {
        Ticket? last = null;
        foreach (var tickets in _many.Tickets)
        {
            last = Synchronous.Result(tickets.GetTicketAsync(TicketType.JsApi));
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Accounts, Description = "the same, telemetry listening")]
    [Goal(Build.Net8, 3, Bytes = 0)]
    [Goal(Build.NetStandard)]
    public object? Listening() => GetTickets(_one.Tickets[0]);

    private static Ticket? GetTickets(ITicketProvider tickets)
    {
        Ticket? last = null;
        for (var i = 0; i < Accounts; i++)
        {
            last = Synchronous.Result(tickets.GetTicketAsync(TicketType.JsApi));
        }

        return last;
    }
}
