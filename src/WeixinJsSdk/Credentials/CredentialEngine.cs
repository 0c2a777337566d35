using WeixinJsSdk.Polyfills;
using WeixinJsSdk.Telemetry;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// Serves one kind of credential of one account. A hit takes no lock, makes no I/O, allocates nothing and completes synchronously; what is
/// due is done in the background while callers go on; at most one flight is under way, whatever the number of callers.
/// </summary>
/// <typeparam name="T">What callers are given.</typeparam>
internal sealed class CredentialEngine<T>
    where T : class
{
    private readonly CredentialKind _kind;
    private readonly TimeProvider _time;
    private readonly AccountSettings _settings;
    private readonly EngineServices _services;
    private readonly CredentialMemory<T> _memory;
    private readonly BackOff _backOff;
    private readonly CredentialRefresh<T> _refresh;
    private readonly object _gate = new();
    private volatile Task<WeixinApiException?> _flight = Task.FromResult<WeixinApiException?>(null);

    public CredentialEngine(CredentialKind kind, ICredentialSource source, Func<Credential, T> face, AccountSettings settings, EngineServices services)
    {
        _kind = kind;
        _time = services.Time;
        _settings = settings;
        _services = services;
        _memory = new CredentialMemory<T>(face, services);
        _backOff = new BackOff(services.Time, services.Random);
        _refresh = new CredentialRefresh<T>(kind, source, _memory, _backOff, settings, services);
        _memory.SwitchTo(settings.KeyOf(kind));
        settings.Changed += OnSettingsChanged;
    }

    /// <summary>Raised when a value has taken the place of another one.</summary>
    public event Action<Credential> Replaced
    {
        add => _memory.Replaced += value;
        remove => _memory.Replaced -= value;
    }

    /// <summary>When the value in memory ends, and how the last fetch failed; asks nobody.</summary>
    public (DateTimeOffset? ExpiresAt, WeixinApiException? LastFailure) Status => (_memory.Current?.Credential.ExpiresAt, _backOff.Last);

    /// <summary>When what is in memory began and ends; null where there is nothing.</summary>
    public CredentialAge? Age => _memory.Current?.Credential is { } held ? new CredentialAge(_kind, held.FirstRequestedAt, held.ExpiresAt) : null;

    /// <summary>The flight under way, or the last one.</summary>
    internal Task Flight => _flight;

    private bool HasUsable => _memory.Current?.IsUsable(_time.GetUtcNow()) == true;

    public ValueTask<T> GetAsync(CancellationToken cancellationToken)
    {
        if (Usable() is not { } held)
        {
            return new ValueTask<T>(WaitAsync(null, cancellationToken));
        }

        _services.Metrics.Hit(_kind, CredentialLayer.Memory);
        return new ValueTask<T>(held.Value);
    }

    /// <summary>The same, but awaits a refresh that is due: for a credential that is fetched with this one and must outlive it.</summary>
    /// <param name="allowance">What the shared cache may still cost the one who asks; null for a whole allowance.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    public async ValueTask<T> GetFreshAsync(CacheAllowance? allowance, CancellationToken cancellationToken)
    {
        if (HasUsable)
        {
            _services.Metrics.Hit(_kind, CredentialLayer.Memory);
        }
        else
        {
            await WaitAsync(allowance, cancellationToken).ConfigureAwait(false);
        }

        // What another node left in the shared cache may be due as well.
        if (_memory.Current is { } held && held.IsRefreshDue(_time.GetUtcNow()))
        {
            await JoinOrStart(allowance).WaitAsync(Timeout.InfiniteTimeSpan, _time, cancellationToken).ConfigureAwait(false);
        }

        return (Usable() ?? await AwaitUsableAsync(allowance, cancellationToken).ConfigureAwait(false)).Value;
    }

    /// <summary>Drops a value that WeChat has refused, if it still is the current one, and remembers it.</summary>
    public void Invalidate(string value)
    {
        if (_memory.Reject(value))
        {
            Log.Rejected(_services.Logger, _kind.Name(), _settings.Current.AppId);
        }
    }

    /// <summary>Refreshes in the background what was asked for before this moment.</summary>
    public void RefreshOlderThan(DateTimeOffset moment)
    {
        _memory.MarkStale(moment);
        if (_memory.Current is not null)
        {
            JoinOrStart();
        }
    }

    private void OnSettingsChanged()
    {
        _backOff.Clear();
        _memory.SwitchTo(_settings.KeyOf(_kind));
        _memory.ResumeRefresh();
    }

    /// <summary>What is in memory, if it can be used; what is due is begun in the background.</summary>
    private CachedCredential<T>? Usable()
    {
        var held = _memory.Current;
        var now = _time.GetUtcNow();
        if (held is null || held.IsQuiet(now))
        {
            return held;
        }

        if (!held.IsUsable(now))
        {
            return null;
        }

        JoinOrStart();
        return held;
    }

    private async Task<T> WaitAsync(CacheAllowance? allowance, CancellationToken cancellationToken)
    {
        var held = await AwaitUsableAsync(allowance, cancellationToken).ConfigureAwait(false);
        _services.Metrics.Hit(_kind, held.CameFrom);
        return held.Value;
    }

    private async Task<CachedCredential<T>> AwaitUsableAsync(CacheAllowance? allowance, CancellationToken cancellationToken)
    {
        while (true)
        {
            var failure = await JoinOrStart(allowance).WaitAsync(Timeout.InfiniteTimeSpan, _time, cancellationToken).ConfigureAwait(false);
            if (_memory.Current is { } held && held.IsUsable(_time.GetUtcNow()))
            {
                return held;
            }

            if (failure is not null)
            {
                // Each caller gets an exception of its own: thrown on many threads, one would mix up their stack traces.
                throw new WeixinApiException(failure.Failure, failure.RetryAt);
            }

            // The flight was not ours: it began while there was a credential to go on with, or its fruit has been refused meanwhile.
        }
    }

    private Task<WeixinApiException?> JoinOrStart(CacheAllowance? allowance = null)
    {
        var flight = _flight;
        if (!flight.IsCompleted)
        {
            return flight;
        }

        lock (_gate)
        {
            return _flight.IsCompleted ? _flight = Start(allowance) : _flight;
        }
    }

    /// <summary>The flight belongs to no caller: it must not carry one's SynchronizationContext, HttpContext or activity along.</summary>
    private Task<WeixinApiException?> Start(CacheAllowance? allowance)
    {
        if (ExecutionContext.IsFlowSuppressed())
        {
            return Task.Run(() => _refresh.RunAsync(allowance)).Observed();
        }

        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(() => _refresh.RunAsync(allowance)).Observed();
        }
    }
}
