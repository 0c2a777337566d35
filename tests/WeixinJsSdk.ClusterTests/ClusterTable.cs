using WeixinJsSdk.ClusterTests.Node;
using WeixinJsSdk.ClusterTests.Weixin;

namespace WeixinJsSdk.ClusterTests;

/// <summary>What came of a run, in numbers, and the numbers it may be at most.</summary>
internal sealed class ClusterTable
{
    /// <summary>
    /// Where a credential that is not new is given again, WeChat counts what is left of its life in whole seconds. Beside lifetimes of
    /// seconds that can mean to ask too early for the next one, and once more.
    /// </summary>
    private const int Repeat = 2;

    /// <summary>Nodes that began while the shared cache was empty, and while it was away.</summary>
    private const int ColdTogether = 1;
    private const int ColdAlone = 1;

    /// <summary>Each dies with a call in mid-fetch that somebody has to make again.</summary>
    private const int DeadHolders = 2;

    /// <summary>At the beginning of the storm and a second later: the back-off of a node.</summary>
    private const int AttemptsInStorm = 2;

    private readonly NodeFleet _fleet;
    private readonly UpstreamCall[] _calls;
    private readonly NodeReport[] _reports;
    private readonly DateTimeOffset _redisFailedAt;
    private readonly TimeSpan _together;
    private readonly TimeSpan _alone;

    public ClusterTable(NodeReport[] reports, UpstreamCall[] calls, NodeFleet fleet, DateTimeOffset redisFailedAt)
    {
        (_reports, _calls, _fleet, _redisFailedAt) = (reports, calls, fleet, redisFailedAt);
        _together = redisFailedAt - calls[0].At;
        _alone = DateTimeOffset.UtcNow - redisFailedAt;
    }

    public int Signatures => _reports.Sum(report => report.Judged);

    public int Invalid => _reports.Sum(report => report.Refused.Length);

    public int Failures => _reports.Sum(report => report.Failures.Length);

    public int Struck => _calls.Count(call => call.Fault is not null);

    /// <summary>What a storm costs: each node asks for the token and the ticket, backs off and asks again; and the calls of dead holders.</summary>
    public static int MostStruck => (NodeFleet.Size * 2 * AttemptsInStorm) + DeadHolders;

    /// <summary>What one process would need that nothing ever happens to: the first one, and another after each half of a life.</summary>
    public int FewestTogether => 1 + RollOvers(_together);

    /// <summary>One call for all nodes, and what a flush and dead holders cost.</summary>
    public int MostTogether => FewestTogether + (ColdTogether * Repeat) + DeadHolders;

    public int FewestAlone => RollOvers(_alone);

    /// <summary>Every node for itself, at every roll-over that the time can hold.</summary>
    public int MostAlone => (((FewestAlone + 1) * NodeFleet.Size) + ColdAlone) * Repeat;

    public CallerWait[] Waits(bool cold) => [.. _reports.SelectMany(report => report.Waits).Where(wait => wait.Cold == cold)];

    public int Together(string kind) => Succeeded(kind).Count(call => call.At < _redisFailedAt);

    public int Alone(string kind) => Succeeded(kind).Count(call => call.At >= _redisFailedAt);

    public double Longest => Waits(cold: true).Max(wait => wait.Seconds);

    public override string ToString() => FormattableString.Invariant($"""

        | in {(_together + _alone).TotalSeconds:0} s, {NodeFleet.Size} nodes at a time, {_fleet.Started} started and {_fleet.Killed} killed | |
        |---|---|
        | signatures judged | {Signatures} |
        | of these invalid | {Invalid} |
        | callers that got an error | {Failures} |
        | calls answered while Redis was there (fewest possible {FewestTogether}, bound {MostTogether}) | {Together(WeixinPlatform.Token)} for tokens, {Together(WeixinPlatform.Ticket)} for tickets |
        | calls answered while it was not, and after (fewest possible {FewestAlone}, bound {MostAlone}) | {Alone(WeixinPlatform.Token)} for tokens, {Alone(WeixinPlatform.Ticket)} for tickets |
        | calls that met a fault (bound {MostStruck}) | {Struck} |
        | callers that waited once their node was warm | {Waits(cold: false).Length} |
        | longest wait of a caller of a cold node, behind a dead lock holder | {Longest:0.0} s |
        """);

    private static int RollOvers(TimeSpan time) => (int)(time / (WeixinPlatform.Lifetime / 2));

    private IEnumerable<UpstreamCall> Succeeded(string kind) => _calls.Where(call => call.Kind == kind && call.Succeeded && call.Fault is null);
}
