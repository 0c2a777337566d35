using WeixinJsSdk.Credentials;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.FleetTests.VirtualDays;

/// <summary>24 hours of a fleet on a manual clock, over one cache and one simulated WeChat. What chance decides comes from the seed.</summary>
internal sealed class VirtualDay
{
    private const string AppId = "wx0123456789abcdef";
    private const string Url = "https://example.com/page?x=1";

    private static readonly TimeSpan LongestQuiet = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan FirstMinute = TimeSpan.FromMinutes(1);

    private readonly Scenario _scenario;
    private readonly Random _random;
    private readonly ManualTime _time = new();
    private readonly WeixinSimulator _simulator;
    private readonly SimulatedAccount _account;
    private readonly WatchedCache _cache;
    private readonly InProcessRefreshLock? _lock;
    private readonly List<FleetNode> _nodes;
    private readonly DateTimeOffset _start;
    private int _signatures;
    private int _invalid;
    private int _failures;
    private int _waits;

    public VirtualDay(Scenario scenario, int seed)
    {
        _scenario = scenario;
        _random = new Random(seed);
        _start = _time.GetUtcNow();
        _simulator = new WeixinSimulator(_time);
        _account = _simulator.AddAccount(AppId, "secret", ["example.com"]);
        _account.Tickets.Renewal = scenario.Renewal;
        _account.Tickets.NewTokenEndsOlderTickets = scenario.NewTokenEndsOlderTickets;
        _cache = new WatchedCache(_time);
        _lock = scenario.HasLock ? new InProcessRefreshLock(_time) : null;
        _nodes = [.. Enumerable.Range(0, scenario.Nodes).Select(_ => NewNode())];
    }

    public async Task<DayResult> LiveAsync()
    {
        var flushes = new Every(TimeSpan.FromHours(3), _start);
        var revocations = new Every(TimeSpan.FromHours(4), _start);
        while (_time.GetUtcNow() < _start + TimeSpan.FromHours(24))
        {
            await CallAllAsync();
            if (_scenario.IsFlushed && flushes.IsDue(_time.GetUtcNow()))
            {
                _cache.Flush();
            }

            if (_scenario.IsRevoked && revocations.IsDue(_time.GetUtcNow()))
            {
                _account.RevokeAccessToken();
            }

            if (_scenario.HasChurn && _random.Next(40) == 0)
            {
                await ReplaceAsync(_random.Next(_nodes.Count));
            }

            _time.Advance(_scenario.IsBursty ? LongestQuiet * _random.NextDouble() : _scenario.Step);
        }

        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }

        var tokens = _simulator.Ledger.Count("/cgi-bin/stable_token") + _simulator.Ledger.Count("/cgi-bin/token");
        return new DayResult(tokens, _simulator.Ledger.Count("/cgi-bin/ticket/getticket"), _signatures, _invalid, _failures, _waits, _cache.Overwrites);
    }

    /// <summary>Every node serves its callers at the same moment, in an order of chance.</summary>
    private async Task CallAllAsync()
    {
        var order = _nodes.OrderBy(_ => _random.Next()).ToArray();
        await StartColdAsync(order);
        var calls = order.SelectMany(node => Enumerable.Range(0, _scenario.Callers).Select(_ => CallAsync(node))).ToArray();
        await Task.WhenAll(calls);
        await Task.WhenAll(order.Select(node => node.IdleAsync()));
        foreach (var node in order)
        {
            node.IsWarm = true;
        }
    }

    /// <summary>Processes do not start in the same instant: one after another, nodes without a credential get their first caller.</summary>
    private async Task StartColdAsync(IEnumerable<FleetNode> nodes)
    {
        foreach (var node in nodes.Where(node => !node.IsWarm))
        {
            await CallAsync(node);
            await node.IdleAsync();
        }
    }

    private async Task CallAsync(FleetNode node)
    {
        var before = node.Calls;
        var call = node.Signer.SignAsync(Url);
        var waited = !call.IsCompleted;
        try
        {
            var config = await call;
            Interlocked.Increment(ref _signatures);
            if (!_simulator.Verify(Url, config.AppId, config.Timestamp, config.NonceStr, config.Signature, ["chooseImage"]).Allowed)
            {
                Interlocked.Increment(ref _invalid);
            }
        }
        catch (WeixinApiException)
        {
            Interlocked.Increment(ref _failures);
        }

        if (waited && node.IsWarm && node.Calls > before && _time.GetUtcNow() - _start > FirstMinute)
        {
            Interlocked.Increment(ref _waits);
        }
    }

    private async Task ReplaceAsync(int index)
    {
        await _nodes[index].DisposeAsync();
        _nodes[index] = NewNode();
    }

    private FleetNode NewNode() => new(
        _simulator,
        _scenario.Skew == TimeSpan.Zero ? _time : new SkewedTime(_time, _scenario.Skew * _random.NextDouble()),
        _cache,
        _lock,
        options =>
        {
            options.AppId = AppId;
            options.AppSecret = "secret";
            options.TokenEndpoint = _scenario.Endpoint;
            options.RefreshTicketsWithToken = _scenario.NewTokenEndsOlderTickets;
        });

    private sealed class Every(TimeSpan interval, DateTimeOffset start)
    {
        private DateTimeOffset _next = start + interval;

        public bool IsDue(DateTimeOffset now)
        {
            if (now < _next)
            {
                return false;
            }

            _next += interval;
            return true;
        }
    }
}
