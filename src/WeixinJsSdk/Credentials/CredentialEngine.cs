using WeixinJsSdk.Telemetry;
using WeixinJsSdk.Timing;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// Serves one kind of credential of one account. A hit takes no lock, makes no I/O, allocates nothing and completes synchronously. What is
/// due is done in the background while callers go on. At most one refresh is in progress, whatever the number of callers.
/// </summary>
/// <typeparam name="T">What callers are given.</typeparam>
internal sealed class CredentialEngine<T>
    where T : class
{
    private readonly AccountSettings _settings;
    private readonly EngineServices _services;
    private readonly CredentialKind _kind;
    private readonly TimeProvider _time;
    private readonly SharedCredentialStore _store;
    private readonly CredentialSlot<T> _slot;
    private readonly BackOff _backOff;
    private readonly CredentialRefresher<T> _refresher;
    private readonly object _gate = new();
    private volatile Task<WeixinApiException?> _refresh = Task.FromResult<WeixinApiException?>(null);

    public CredentialEngine(ICredentialSource source, CredentialSlot<T> slot, SharedCredentialStore store, AccountSettings settings, EngineServices services)
    {
        _settings = settings;
        _services = services;
        _kind = store.Kind;
        _time = services.Time;
        _store = store;
        _slot = slot;
        _backOff = new BackOff(services.Time, services.Random);
        _refresher = new CredentialRefresher<T>(source, slot, store, _backOff, settings, services);
        _slot.SwitchTo(store.Key);
        settings.Changed += OnSettingsChanged;
    }

    /// <summary>Raised when a value has taken the place of another one.</summary>
    public event Action<Credential> Replaced
    {
        add => _slot.Replaced += value;
        remove => _slot.Replaced -= value;
    }

    /// <summary>When the value in memory expires, and how the last fetch failed; asks nobody.</summary>
    public (DateTimeOffset? ExpiresAt, WeixinApiException? LastFailure) Status => (_slot.Current?.Credential.ExpiresAt, _backOff.Last);

    /// <summary>When what is in memory began and expires; null where there is nothing.</summary>
    public CredentialAge? Age => _slot.Current?.Credential is { } current ? new CredentialAge(_kind, current.FirstRequestedAt, current.ExpiresAt) : null;

    /// <summary>The refresh in progress, or the last one.</summary>
    public Task Refresh => _refresh;

    public ValueTask<T> GetAsync(CancellationToken cancellationToken)
    {
        if (Usable() is not { } current)
        {
            return new ValueTask<T>(WaitAsync(null, cancellationToken));
        }

        _services.Metrics.Hit(_kind, CredentialLayer.Memory);
        return new ValueTask<T>(current.Value);
    }

    /// <summary>The same, but awaits a refresh that is due: for a credential that is fetched with this one and must outlive it.</summary>
    /// <param name="budget">What the shared cache may still cost the one who asks.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    public async ValueTask<T> GetFreshAsync(CacheBudget budget, CancellationToken cancellationToken)
    {
        if (_slot.DueAt(_time.GetUtcNow()) == Due.Replacement)
        {
            await WaitAsync(budget, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            _services.Metrics.Hit(_kind, CredentialLayer.Memory);
        }

        // What another node left in the shared cache may be due as well.
        if (_slot.DueAt(_time.GetUtcNow()) == Due.Refresh)
        {
            await JoinOrStart(budget).WaitAsync(Timeout.InfiniteTimeSpan, _time, cancellationToken).ConfigureAwait(false);
        }

        return (Usable() ?? await AwaitUsableAsync(budget, cancellationToken).ConfigureAwait(false)).Value;
    }

    /// <summary>Drops a value that WeChat has refused, if it still is the current one, and remembers it.</summary>
    public void Invalidate(string value)
    {
        if (_slot.Refuse(value))
        {
            Log.Dropped(_services.Logger, _kind.Name(), _settings.Current.AppId);
        }
    }

    /// <summary>Refreshes in the background what was asked for before this moment.</summary>
    public void RefreshOlderThan(DateTimeOffset moment)
    {
        _slot.MarkStale(moment);
        if (_slot.Current is not null)
        {
            JoinOrStart();
        }
    }

    private void OnSettingsChanged()
    {
        _backOff.Clear();
        _slot.SwitchTo(_store.Key);
        _slot.ResumeRefresh();
    }

    /// <summary>What is in memory, if it can be used; what is due is begun in the background.</summary>
    private CachedCredential<T>? Usable()
    {
        if (_slot.Current is not { } current)
        {
            return null;
        }

        switch (current.DueAt(_time.GetUtcNow()))
        {
            case Due.Nothing:
                return current;
            case Due.Replacement:
                return null;
            default:
                JoinOrStart();
                return current;
        }
    }

    private async Task<T> WaitAsync(CacheBudget? budget, CancellationToken cancellationToken)
    {
        var current = await AwaitUsableAsync(budget, cancellationToken).ConfigureAwait(false);
        _services.Metrics.Hit(_kind, current.CameFrom);
        return current.Value;
    }

    private async Task<CachedCredential<T>> AwaitUsableAsync(CacheBudget? budget, CancellationToken cancellationToken)
    {
        while (true)
        {
            var failure = await JoinOrStart(budget).WaitAsync(Timeout.InfiniteTimeSpan, _time, cancellationToken).ConfigureAwait(false);
            if (_slot.Current is { } current && current.DueAt(_time.GetUtcNow()) != Due.Replacement)
            {
                return current;
            }

            if (failure is not null)
            {
                // Each caller gets an exception of its own: thrown on many threads, one would mix up their stack traces.
                throw new WeixinApiException(failure.Failure, failure.RetryAt);
            }

            // That refresh began while there was a usable credential, or what it brought has been refused meanwhile: another one is due.
        }
    }

    private Task<WeixinApiException?> JoinOrStart(CacheBudget? budget = null)
    {
        var refresh = _refresh;
        if (!refresh.IsCompleted)
        {
            return refresh;
        }

        lock (_gate)
        {
            return _refresh.IsCompleted ? _refresh = Start(budget) : _refresh;
        }
    }

    /// <summary>The refresh belongs to no caller: it must not carry one's SynchronizationContext, HttpContext or activity along.</summary>
    private Task<WeixinApiException?> Start(CacheBudget? budget)
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return Task.Run(() => _refresher.RunAsync(budget)).Observed();
        }

        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => _refresher.RunAsync(budget)).Observed();
        }
    }
}
