using System.Diagnostics.Metrics;

namespace WeixinJsSdk.Telemetry;

/// <summary>The instruments of the meter <c>WeixinJsSdk</c>. Tags are from fixed sets: kinds, layers, outcomes and WeChat's error codes.</summary>
internal sealed class Metrics : IDisposable
{
    public const string MeterName = "WeixinJsSdk";

    private readonly Meter _meter;
    private readonly Counter<long> _fetches;
    private readonly Histogram<double> _fetchDuration;
    private readonly Counter<long> _hits;
    private readonly Counter<long> _refreshes;
    private readonly Counter<long> _locks;
    private readonly Counter<long> _signatures;
    private readonly Counter<long> _sharedCache;
    private readonly Counter<long> _media;

    /// <param name="time">The clock that ages are measured by.</param>
    /// <param name="factory">The application's, where it has one.</param>
    public Metrics(TimeProvider time, IMeterFactory? factory = null)
    {
        _meter = factory?.Create(new MeterOptions(MeterName)) ?? new Meter(MeterName);
        _fetches = _meter.CreateCounter<long>("weixin_jssdk.fetches", "{fetch}", "Fetches of credentials from WeChat, by kind, outcome and errcode.");
        _fetchDuration = _meter.CreateHistogram(
            "weixin_jssdk.fetch.duration",
            "s",
            "How long a fetch from WeChat took, by kind and outcome. A ticket's includes the wait for a token that was due.",
            tags: null,
            new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25] });
        _hits = _meter.CreateCounter<long>("weixin_jssdk.hits", "{hit}", "Credentials handed to callers, by kind and by the layer they came from.");
        _refreshes = _meter.CreateCounter<long>("weixin_jssdk.refreshes", "{refresh}", "Refreshes that were due, by kind and outcome.");
        _locks = _meter.CreateCounter<long>("weixin_jssdk.refresh_lock.attempts", "{attempt}", "Attempts to take the refresh lock, by kind and outcome.");
        _signatures = _meter.CreateCounter<long>("weixin_jssdk.signatures", "{signature}", "Signatures made, by kind.");
        _sharedCache = _meter.CreateCounter<long>("weixin_jssdk.shared_cache.operations", "{operation}", "Operations on the shared cache, by outcome.");
        _media = _meter.CreateCounter<long>("weixin_jssdk.media.downloads", "{download}", "Downloads of media that came to an end or failed, by kind, outcome and errcode.");
        CredentialAges = new CredentialAgeGauges(time);
        _meter.CreateObservableGauge("weixin_jssdk.credential.age", CredentialAges.Ages, "s", "Age of the oldest valid credential in memory over all accounts, by kind.");
        _meter.CreateObservableGauge("weixin_jssdk.credential.remaining_life", CredentialAges.RemainingLives, "s", "Time until the first valid credential in memory expires, over all accounts, by kind.");
    }

    public CredentialAgeGauges CredentialAges { get; }

    /// <summary>Part of every hit: it reads one field where nobody listens.</summary>
    public void Hit(CredentialKind kind, CredentialLayer layer)
    {
        if (_hits.Enabled)
        {
            _hits.Add(1, Tag("kind", kind.Name()), Tag("layer", layer.Name()));
        }
    }

    /// <summary>Part of every signature, as the one above.</summary>
    public void Signed(string kind)
    {
        if (_signatures.Enabled)
        {
            _signatures.Add(1, Tag("kind", kind));
        }
    }

    public void Fetched(CredentialKind kind, string outcome, int? errorCode, TimeSpan duration)
    {
        _fetchDuration.Record(duration.TotalSeconds, Tag("kind", kind.Name()), Tag("outcome", outcome));
        Count(_fetches, kind.Name(), outcome, errorCode);
    }

    public void Refreshed(CredentialKind kind, string outcome) => _refreshes.Add(1, Tag("kind", kind.Name()), Tag("outcome", outcome));

    public void LockTried(string kind, string outcome) => _locks.Add(1, Tag("kind", kind), Tag("outcome", outcome));

    public void SharedCache(string outcome) => _sharedCache.Add(1, Tag("outcome", outcome));

    public void MediaDownloaded(string kind) => Count(_media, kind, FetchOutcome.Ok, null);

    public void MediaFailed(string kind, string outcome, int? errorCode) => Count(_media, kind, outcome, errorCode);

    public void Dispose() => _meter.Dispose();

    public static KeyValuePair<string, object?> Tag(string name, object? value) => new(name, value);

    private static void Count(Counter<long> counter, string kind, string outcome, int? errorCode)
    {
        if (errorCode is null)
        {
            counter.Add(1, Tag("kind", kind), Tag("outcome", outcome));
        }
        else
        {
            counter.Add(1, Tag("kind", kind), Tag("outcome", outcome), Tag("errcode", errorCode));
        }
    }
}
