using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>What is to be done about a credential at a moment. A later one includes the earlier ones.</summary>
internal enum Due
{
    Nothing,

    /// <summary>It is to be compared with the shared cache, in the background.</summary>
    Recheck,

    /// <summary>It is to be replaced in the background; callers go on with it.</summary>
    Refresh,

    /// <summary>There is none that could be used: callers wait for one.</summary>
    Replacement,
}

/// <summary>A credential in memory, with the moments at which something is due. Immutable, so that a reader needs no lock.</summary>
/// <typeparam name="T">What callers are given.</typeparam>
internal sealed class CachedCredential<T>
{
    // Ticks, which stand beside the value in memory: a hit looks at nothing else.
    private readonly long _sinceTicks;
    private readonly ulong _nothingDueTicks;
    private readonly DateTimeOffset _refreshAt;
    private readonly DateTimeOffset _recheckAt;

    public CachedCredential(Credential credential, T value, CredentialLayer cameFrom, DateTimeOffset since, DateTimeOffset refreshAt, DateTimeOffset recheckAt)
    {
        Credential = credential;
        Value = value;
        CameFrom = cameFrom;
        UsableUntil = RefreshPlan.UsableUntil(credential);
        _sinceTicks = since.UtcTicks;
        _refreshAt = refreshAt;
        _recheckAt = recheckAt;
        var nextDue = new[] { refreshAt, recheckAt, UsableUntil }.Min();
        _nothingDueTicks = nextDue > since ? (ulong)(nextDue - since).Ticks : 0;
    }

    public Credential Credential { get; }

    /// <summary>What callers are given: made once, so that a hit allocates nothing.</summary>
    public T Value { get; }

    /// <summary>What brought it: the shared cache or a fetch.</summary>
    public CredentialLayer CameFrom { get; }

    public DateTimeOffset UsableUntil { get; }

    /// <summary>The only place that says whether anything is due. One comparison for a hit: a clock that was set back wraps round to a huge number.</summary>
    public Due DueAt(DateTimeOffset now) =>
        unchecked((ulong)(now.UtcTicks - _sinceTicks)) < _nothingDueTicks ? Due.Nothing : WhatIsDue(now);

    public CachedCredential<T> RefreshPostponed(DateTimeOffset now, DateTimeOffset until) => new(Credential, Value, CameFrom, now, until, _recheckAt);

    public CachedCredential<T> RecheckPostponed(DateTimeOffset now, DateTimeOffset until) => new(Credential, Value, CameFrom, now, _refreshAt, until);

    private Due WhatIsDue(DateTimeOffset now) =>
        now >= UsableUntil ? Due.Replacement
        : now >= _refreshAt || now.UtcTicks < _sinceTicks ? Due.Refresh
        : Due.Recheck;
}
