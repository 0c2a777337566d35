namespace WeixinJsSdk.Simulator;

/// <summary>A fault that was put in force; lifts itself after its last call.</summary>
public sealed class FaultInForce : IDisposable
{
    private readonly FaultPlan _plan;
    private readonly Func<SimulatedCall, Fault?> _decide;
    private readonly int? _times;
    private long _hits;

    internal FaultInForce(FaultPlan plan, Func<SimulatedCall, Fault?> decide, int? times, string name, string? scope)
    {
        _plan = plan;
        _decide = decide;
        _times = times;
        Name = name;
        Scope = scope;
    }

    /// <summary>The fault's <see cref="Fault.Name"/>; <c>script</c> where code decides.</summary>
    public string Name { get; }

    /// <summary>Which calls it is limited to, such as <c>/cgi-bin/ticket/getticket</c>; null for all, or where code decides.</summary>
    public string? Scope { get; }

    /// <summary>For how many calls it was put; null until it is lifted.</summary>
    public int? Times => _times;

    /// <summary>How many calls it has affected.</summary>
    public long Hits => Interlocked.Read(ref _hits);

    /// <summary>Ends the fault for calls that arrive from now on. Calls that already hang stay so until their caller gives up.</summary>
    public void Lift() => _plan.Remove(this);

    /// <summary>As <see cref="Lift"/>.</summary>
    public void Dispose() => Lift();

    /// <summary>The plan calls it under its lock.</summary>
    internal Fault? TryApply(SimulatedCall call)
    {
        if (_hits >= _times || _decide(call) is not { } fault)
        {
            return null;
        }

        Interlocked.Increment(ref _hits);
        return fault;
    }

    /// <summary>Identifies it within the plan.</summary>
    internal long Number { get; set; }

    /// <summary>As <see cref="FaultPlan.WeixinDown"/> put it.</summary>
    internal bool MeansDown => Name == Fault.ConnectionRefusedName && Scope is null;

    internal bool IsSpent => _times is { } times && Hits >= times;
}
