using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>A credential in memory, with the moments at which something is due. Immutable, so that a reader needs no lock.</summary>
/// <typeparam name="T">What callers are given.</typeparam>
internal sealed class CachedCredential<T>
{
    // Ticks, which stand beside the face in memory: a hit looks at nothing else.
    private readonly long _sinceTicks;
    private readonly ulong _quietTicks;
    private readonly DateTimeOffset _refreshAt;
    private readonly DateTimeOffset _recheckAt;

    public CachedCredential(Credential credential, T face, CredentialLayer cameFrom, DateTimeOffset since, DateTimeOffset refreshAt, DateTimeOffset recheckAt)
    {
        Credential = credential;
        Value = face;
        CameFrom = cameFrom;
        UsableUntil = RefreshPlan.UsableUntil(credential);
        _sinceTicks = since.UtcTicks;
        _refreshAt = refreshAt;
        _recheckAt = recheckAt;
        var quietUntil = new[] { refreshAt, recheckAt, UsableUntil }.Min();
        _quietTicks = quietUntil > since ? (ulong)(quietUntil - since).Ticks : 0;
    }

    public Credential Credential { get; }

    /// <summary>What callers are given: made once, so that a hit allocates nothing.</summary>
    public T Value { get; }

    /// <summary>What brought it: the shared cache or a fetch.</summary>
    public CredentialLayer CameFrom { get; }

    public DateTimeOffset UsableUntil { get; }

    /// <summary>Whether nothing at all is due. A clock that was set back wraps round to a huge number, and is not quiet.</summary>
    public bool IsQuiet(DateTimeOffset now) => unchecked((ulong)(now.UtcTicks - _sinceTicks)) < _quietTicks;

    public bool IsUsable(DateTimeOffset now) => now < UsableUntil;

    public bool IsRefreshDue(DateTimeOffset now) => now >= _refreshAt || now.UtcTicks < _sinceTicks;

    public bool IsRecheckDue(DateTimeOffset now) => now >= _recheckAt || now.UtcTicks < _sinceTicks;

    public CachedCredential<T> RefreshPostponed(DateTimeOffset now, DateTimeOffset until) => new(Credential, Value, CameFrom, now, until, _recheckAt);

    public CachedCredential<T> RecheckPostponed(DateTimeOffset now, DateTimeOffset until) => new(Credential, Value, CameFrom, now, _refreshAt, until);
}
