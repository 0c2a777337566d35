using BenchmarkDotNet.Attributes;
using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Rows;

/// <summary>What others in the process cost a hit: more accounts, and somebody who counts. A row is 1,000 hits.</summary>
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
    public void Leave()
    {
        Cleanup();
        _listener.Dispose();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Accounts, Description = "one account, nobody listens")]
    public object? One() => Ask(_one.Tickets[0]);

    [Benchmark(OperationsPerInvoke = Accounts, Description = "the same, one of 1,000 accounts")]
    [Goal(Build.Net8, 1.2, Bytes = 0)]
    [Goal(Build.NetStandard)]
    public object? OneOfMany() => Ask(_many.Tickets[Accounts / 2]);

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
    public object? Listening() => Ask(_one.Tickets[0]);

    private static Ticket? Ask(ITicketProvider tickets)
    {
        Ticket? last = null;
        for (var i = 0; i < Accounts; i++)
        {
            last = Synchronous.Result(tickets.GetTicketAsync(TicketType.JsApi));
        }

        return last;
    }
}
