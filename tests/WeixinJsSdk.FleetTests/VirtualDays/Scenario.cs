using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.FleetTests.VirtualDays;

/// <summary>One kind of day in the life of a fleet. What is not said is as gentle as can be.</summary>
public sealed record Scenario(string Name, int Nodes)
{
    /// <summary>Whether the nodes share a lock, or only the cache.</summary>
    public bool HasLock { get; init; } = true;

    public TokenEndpoint Endpoint { get; init; } = TokenEndpoint.Stable;

    public TicketRenewal Renewal { get; init; } = TicketRenewal.SameUntilLastFiveMinutes;

    /// <summary>Whether a new token ends older tickets after its overlap; the library's option is set accordingly.</summary>
    public bool NewTokenEndsOlderTickets { get; init; }

    /// <summary>How far the nodes' clocks may differ.</summary>
    public TimeSpan Skew { get; init; }

    /// <summary>The time between two calls of a node.</summary>
    public TimeSpan Step { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many callers there are at once on a node.</summary>
    public int Callers { get; init; } = 1;

    /// <summary>Callers come in bursts, up to four minutes apart.</summary>
    public bool IsBursty { get; init; }

    /// <summary>Nodes leave and others join.</summary>
    public bool HasChurn { get; init; }

    /// <summary>The shared cache loses everything every three hours.</summary>
    public bool IsFlushed { get; init; }

    /// <summary>WeChat ends the access token behind our back every four hours.</summary>
    public bool IsRevoked { get; init; }

    public override string ToString() => Name;
}
