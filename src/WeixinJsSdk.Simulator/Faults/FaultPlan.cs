namespace WeixinJsSdk.Simulator;

/// <summary>
/// The faults in force. They may be added and lifted while the simulator is in use. The faults that apply to a call take effect in the order in which they were added:
/// delays add up, the first that replaces the answer wins, and those that change an answer are applied to it last.
/// </summary>
public sealed class FaultPlan
{
    private readonly object _gate = new();
    private readonly List<FaultInForce> _inForce = [];
    private long _numbers;
    private volatile bool _any;

    internal FaultPlan()
    {
    }

    /// <summary>The faults in force, in the order they were put; a copy.</summary>
    public IReadOnlyList<FaultInForce> InForce
    {
        get
        {
            lock (_gate)
            {
                return [.. _inForce];
            }
        }
    }

    /// <summary>Puts a fault in force.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="path">Only for this path, such as <c>/cgi-bin/ticket/getticket</c>; null for all.</param>
    /// <param name="times">For how many calls; null until it is lifted.</param>
    /// <param name="host">Only for this host, such as <c>api.weixin.qq.com</c>; null for all.</param>
    /// <param name="appId">Only for this account; null for all.</param>
    /// <param name="kind">Only for this <see cref="LedgerEntry.Kind"/>; null for all.</param>
    /// <returns>The fault in force; dispose it to lift it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FaultInForce Add(Fault fault, string? path = null, int? times = null, string? host = null, string? appId = null, string? kind = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Put(
            call => (path is null || path == call.Path)
                && (host is null || host.Equals(call.Host, StringComparison.OrdinalIgnoreCase))
                && (appId is null || appId == call.AppId)
                && (kind is null || kind == call.Kind) ? fault : null,
            times,
            fault.Name,
            string.Join(' ', new[] { path, host, appId, kind }.OfType<string>()) is { Length: > 0 } scope ? scope : null);
    }

    /// <summary>A host that cannot be connected to.</summary>
    /// <param name="host">Such as <c>api.weixin.qq.com</c>.</param>
    /// <returns>The fault in force; dispose it to bring the host back.</returns>
    public FaultInForce HostDown(string host)
    {
        ArgumentException.ThrowIfNullOrEmpty(host);
        return Add(Fault.ConnectionRefused(), host: host);
    }

    /// <summary>WeChat cannot be connected to, whatever the host.</summary>
    /// <returns>The fault in force; dispose it to bring WeChat back.</returns>
    public FaultInForce WeixinDown() => Add(Fault.ConnectionRefused());

    /// <summary>Lets code decide for each call.</summary>
    /// <param name="decide">Gives the fault, or null for none. Called one at a time; it must not call the simulator's faults itself.</param>
    /// <param name="times">For how many affected calls; null until it is lifted.</param>
    /// <returns>The script in force; dispose it to lift it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public FaultInForce Script(Func<SimulatedCall, Fault?> decide, int? times = null)
    {
        ArgumentNullException.ThrowIfNull(decide);
        return Put(decide, times, "script", scope: null);
    }

    private FaultInForce Put(Func<SimulatedCall, Fault?> decide, int? times, string name, string? scope)
    {
        if (times < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(times), times, "times must be 1 or more, or null for until it is lifted.");
        }

        var inForce = new FaultInForce(this, decide, times, name, scope);
        lock (_gate)
        {
            inForce.Number = ++_numbers;
            _inForce.Add(inForce);
            _any = true;
        }

        return inForce;
    }

    /// <summary>Lifts every fault.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _inForce.Clear();
            _any = false;
        }
    }

    internal void Remove(FaultInForce inForce)
    {
        lock (_gate)
        {
            _inForce.Remove(inForce);
            _any = _inForce.Count > 0;
        }
    }

    internal IReadOnlyList<Fault> For(SimulatedCall call)
    {
        if (!_any)
        {
            return [];
        }

        lock (_gate)
        {
            List<Fault> faults = [.. _inForce.Select(inForce => inForce.TryApply(call)).OfType<Fault>()];
            _inForce.RemoveAll(inForce => inForce.IsSpent);
            _any = _inForce.Count > 0;
            return faults;
        }
    }
}
