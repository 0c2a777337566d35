using System.Diagnostics;

namespace WeixinJsSdk.Telemetry;

/// <summary>The span, the duration and the count of one fetch from WeChat, and of the refresh that it ends. It ends once, at the latest when it is disposed.</summary>
internal sealed class FetchMeasure : IDisposable
{
    private static readonly ActivitySource Source = new(Metrics.MeterName);

    private readonly CredentialKind _kind;
    private readonly Metrics _metrics;
    private readonly TimeProvider _time;
    private readonly long _start;
    private readonly Activity? _activity;
    private bool _hasEnded;

    public FetchMeasure(CredentialKind kind, Metrics metrics, TimeProvider time)
    {
        _kind = kind;
        _metrics = metrics;
        _time = time;
        _activity = Source.StartActivity("weixin_jssdk.fetch");
        _activity?.SetTag("kind", kind.Name());
        _start = time.GetTimestamp();
    }

    public void Succeeded() => End(FetchOutcome.Ok, RefreshOutcome.Fetched);

    /// <param name="kind">The kind of failure, from a fixed set.</param>
    /// <param name="errorCode">WeChat's, where it answered.</param>
    public void Failed(string kind, int? errorCode) => End(kind, RefreshOutcome.Failed, errorCode);

    /// <summary>The options changed meanwhile: what came, came for the old ones.</summary>
    public void Discarded() => End(FetchOutcome.Discarded, RefreshOutcome.Discarded);

    /// <summary>Where no outcome was recorded, an exception passed that is not for callers to see.</summary>
    public void Dispose() => End(FetchOutcome.Fault, RefreshOutcome.Failed);

    private void End(string outcome, string refresh, int? errorCode = null)
    {
        if (_hasEnded)
        {
            return;
        }

        _hasEnded = true;
        _metrics.Fetched(_kind, outcome, errorCode, _time.GetElapsedTime(_start));
        _metrics.Refreshed(_kind, refresh);
        _activity?.SetTag("outcome", outcome);
        if (errorCode is not null)
        {
            _activity?.SetTag("errcode", errorCode);
        }

        if (outcome is not (FetchOutcome.Ok or FetchOutcome.Discarded))
        {
            // Without a description: a message may name the account.
            _activity?.SetStatus(ActivityStatusCode.Error);
        }

        _activity?.Dispose();
    }
}
