using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// Holds the current credential of one kind in one process. Reading takes no lock. An older credential never takes the place of a newer
/// one, and a refused one never comes back.
/// </summary>
/// <typeparam name="T">What callers are given.</typeparam>
internal sealed class CredentialSlot<T>(Func<Credential, T> create, RefusedValues refused, EngineServices services)
    where T : class
{
    private readonly object _gate = new();
    private CredentialOrder _order;
    private DateTimeOffset _droppedExpiresAt;
    private string _key = "";
    private string? _lastValue;
    private volatile CachedCredential<T>? _current;

    /// <summary>Raised when a value has taken the place of another one.</summary>
    public event Action<Credential>? Replaced;

    public CachedCredential<T>? Current => _current;

    public Due DueAt(DateTimeOffset now) => _current?.DueAt(now) ?? Due.Replacement;

    /// <summary>Another account or token mode: what is remembered belongs to the one before.</summary>
    public void SwitchTo(string key)
    {
        lock (_gate)
        {
            if (_key != key)
            {
                _key = key;
                _current = null;
                _lastValue = null;
                _droppedExpiresAt = default;
                refused.Clear();
            }
        }
    }

    public bool IsRefused(string value) => refused.Contains(value);

    /// <returns>Whether the value was the current one, and is dropped.</returns>
    public bool Refuse(string value)
    {
        lock (_gate)
        {
            var current = _current?.Credential is { } credential && credential.Value == value ? credential : null;
            if (!refused.Add(value, current?.ExpiresAt) || current is null)
            {
                return false;
            }

            _droppedExpiresAt = current.ExpiresAt;
            _current = null;
            return true;
        }
    }

    /// <summary>Takes what the shared cache holds, where it is better than what is here.</summary>
    /// <returns>Whether it was taken.</returns>
    public bool TryAdopt(string key, Credential? candidate)
    {
        lock (_gate)
        {
            var now = services.Time.GetUtcNow();
            if (candidate is null || key != _key || refused.Contains(candidate.Value)
                || now >= RefreshPlan.UsableUntil(candidate) || !IsBetter(candidate, now))
            {
                return false;
            }

            Set(candidate, CredentialLayer.SharedCache, now);
            return true;
        }
    }

    /// <summary>Takes what WeChat has just given, unless it was refused meanwhile or belongs to another account by now.</summary>
    /// <param name="key">The key it was fetched for.</param>
    /// <param name="fetched">The credential.</param>
    /// <param name="reinstates">Whether a refused value is good again, since WeChat has handed it out.</param>
    public void Take(string key, Credential fetched, bool reinstates)
    {
        lock (_gate)
        {
            if (reinstates)
            {
                refused.Reinstate(fetched.Value);
            }

            if (key == _key && !refused.Contains(fetched.Value))
            {
                Set(fetched, CredentialLayer.Fetch, services.Time.GetUtcNow());
            }
        }
    }

    /// <summary>Credentials asked for before this moment are to be refreshed at once.</summary>
    public void MarkStale(DateTimeOffset before)
    {
        lock (_gate)
        {
            // A node whose clock is ahead may have set the moment: what is asked for now must not be stale already.
            var now = services.Time.GetUtcNow();
            _order = new CredentialOrder(before < now ? before : now);
            if (_current is { } current && _order.IsStale(current.Credential))
            {
                _current = current.RefreshPostponed(now, now);
            }
        }
    }

    public void PostponeRefresh(DateTimeOffset until)
    {
        lock (_gate)
        {
            _current = _current?.RefreshPostponed(services.Time.GetUtcNow(), until);
        }
    }

    /// <summary>Ends a postponement: the plan of the credential holds again.</summary>
    public void ResumeRefresh()
    {
        lock (_gate)
        {
            if (_current is { } current)
            {
                Set(current.Credential, current.CameFrom, services.Time.GetUtcNow());
            }
        }
    }

    public void PostponeRecheck()
    {
        lock (_gate)
        {
            var now = services.Time.GetUtcNow();
            _current = _current?.RecheckPostponed(now, RefreshPlan.RecheckAt(now, services.Random()));
        }
    }

    /// <summary>Where there is none in memory, one that a caller has refused is not followed by an older one.</summary>
    private bool IsBetter(Credential candidate, DateTimeOffset now) => _current is { } current
        ? current.DueAt(now) == Due.Replacement || _order.IsBetter(candidate, current.Credential, now)
        : candidate.ExpiresAt > _droppedExpiresAt;

    private void Set(Credential credential, CredentialLayer cameFrom, DateTimeOffset now)
    {
        var isNew = _lastValue is not null && _lastValue != credential.Value;
        _lastValue = credential.Value;
        _current = new CachedCredential<T>(
            credential,
            create(credential),
            cameFrom,
            now,
            _order.IsStale(credential) ? now : RefreshPlan.RefreshAt(credential, services.NodeJitter),
            services.SharedCache.Exists ? RefreshPlan.RecheckAt(now, services.Random()) : DateTimeOffset.MaxValue);
        if (isNew)
        {
            Replaced?.Invoke(credential);
        }
    }
}
