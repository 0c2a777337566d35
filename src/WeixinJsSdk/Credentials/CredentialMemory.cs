using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// What one process knows of one credential: the current one and the values that were refused. Reading takes no lock. An older credential
/// never takes the place of a newer one, and a refused one never comes back.
/// </summary>
/// <typeparam name="T">What callers are given.</typeparam>
internal sealed class CredentialMemory<T>(Func<Credential, T> face, EngineServices services)
    where T : class
{
    private static readonly TimeSpan UnknownLife = TimeSpan.FromHours(2);

    private readonly object _gate = new();
    private readonly RejectedValues _rejected = new();
    private CredentialOrder _succession;
    private DateTimeOffset _droppedEnd;
    private string _key = "";
    private string? _lastValue;
    private volatile CachedCredential<T>? _held;

    /// <summary>Raised when a value has taken the place of another one.</summary>
    public event Action<Credential>? Replaced;

    public CachedCredential<T>? Current => _held;

    /// <summary>Another account or token mode: what is remembered belongs to the one before.</summary>
    public void SwitchTo(string key)
    {
        lock (_gate)
        {
            if (_key != key)
            {
                _key = key;
                _held = null;
                _lastValue = null;
                _droppedEnd = default;
                _rejected.Clear();
            }
        }
    }

    public bool IsRejected(string value)
    {
        lock (_gate)
        {
            return _rejected.Contains(value, services.Time.GetUtcNow());
        }
    }

    /// <returns>Whether the value was the current one, and is dropped.</returns>
    public bool Reject(string value)
    {
        lock (_gate)
        {
            var now = services.Time.GetUtcNow();
            var current = _held?.Credential is { } held && held.Value == value ? held : null;
            if (!_rejected.Add(value, current?.ExpiresAt ?? now + UnknownLife, now) || current is null)
            {
                return false;
            }

            _droppedEnd = current.ExpiresAt;
            _held = null;
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
            if (candidate is null || key != _key || _rejected.Contains(candidate.Value, now)
                || now >= RefreshPlan.UsableUntil(candidate) || !IsBetter(candidate, now))
            {
                return false;
            }

            Hold(candidate, CredentialLayer.SharedCache, now);
            return true;
        }
    }

    /// <summary>Takes what WeChat has just given, unless it was refused meanwhile or belongs to another account by now.</summary>
    /// <param name="key">The key it was fetched for.</param>
    /// <param name="fetched">The credential.</param>
    /// <param name="isVouchedFor">Whether WeChat's giving it stands above an earlier refusal.</param>
    public void Take(string key, Credential fetched, bool isVouchedFor)
    {
        lock (_gate)
        {
            var now = services.Time.GetUtcNow();
            if (isVouchedFor)
            {
                _rejected.Vouch(fetched.Value, now);
            }

            if (key == _key && !_rejected.Contains(fetched.Value, now))
            {
                Hold(fetched, CredentialLayer.Fetch, now);
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
            _succession = new CredentialOrder(before < now ? before : now);
            if (_held is { } held && _succession.IsStale(held.Credential))
            {
                _held = held.RefreshPostponed(now, now);
            }
        }
    }

    public void PostponeRefresh(DateTimeOffset until)
    {
        lock (_gate)
        {
            _held = _held?.RefreshPostponed(services.Time.GetUtcNow(), until);
        }
    }

    /// <summary>Ends a postponement: the plan of the credential holds again.</summary>
    public void ResumeRefresh()
    {
        lock (_gate)
        {
            if (_held is { } held)
            {
                Hold(held.Credential, held.CameFrom, services.Time.GetUtcNow());
            }
        }
    }

    public void PostponeRecheck()
    {
        lock (_gate)
        {
            var now = services.Time.GetUtcNow();
            _held = _held?.RecheckPostponed(now, RefreshPlan.RecheckAt(now, services.Random()));
        }
    }

    private bool IsBetter(Credential candidate, DateTimeOffset now) => _held is { } held
        ? !held.IsUsable(now) || _succession.IsBetter(candidate, held.Credential, now)
        : candidate.ExpiresAt > _droppedEnd;

    private void Hold(Credential credential, CredentialLayer cameFrom, DateTimeOffset now)
    {
        var isNew = _lastValue is not null && _lastValue != credential.Value;
        _lastValue = credential.Value;
        _held = new CachedCredential<T>(
            credential,
            face(credential),
            cameFrom,
            now,
            _succession.IsStale(credential) ? now : RefreshPlan.RefreshAt(credential, services.NodeJitter),
            services.SharedCache.Exists ? RefreshPlan.RecheckAt(now, services.Random()) : DateTimeOffset.MaxValue);
        if (isNew)
        {
            Replaced?.Invoke(credential);
        }
    }
}
