using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// How long one kind of credential of one account is left alone after a failed fetch: 1 second doubling to 60, or 1 to 5 minutes where
/// somebody has to mend something. Jittered, so that nodes do not come back all at once.
/// </summary>
internal sealed class BackOff(TimeProvider time, Func<double> random)
{
    private volatile State? _state;

    /// <summary>The failure callers get now; null when WeChat may be asked, as after a clock was set back.</summary>
    public WeixinApiException? Current(DateTimeOffset now)
    {
        var state = _state;
        return state is not null && state.Since <= now && now < state.RetryAt ? new WeixinApiException(state.Failure, state.RetryAt) : null;
    }

    /// <summary>How the last fetch failed; null once one has succeeded.</summary>
    public WeixinApiException? Last => _state is { } state ? new WeixinApiException(state.Failure, state.RetryAt) : null;

    /// <param name="exception">What the fetch ended with. Where it comes from another credential that is itself backing off, its time is taken over.</param>
    /// <returns>The exception for the callers, with when WeChat will be asked again.</returns>
    public WeixinApiException Record(WeixinApiException exception)
    {
        var now = time.GetUtcNow();
        var count = (_state?.Count ?? 0) + 1;
        var retryAt = exception.RetryAt > now ? exception.RetryAt.Value : now + Delay(exception.Kind, count);
        _state = new State(exception.Failure, now, retryAt, count);
        return new WeixinApiException(exception.Failure, retryAt);
    }

    public void Clear() => _state = null;

    private TimeSpan Delay(WeixinErrorKind kind, int count)
    {
        var (first, last) = kind switch
        {
            WeixinErrorKind.Throttled => (48, 48),
            WeixinErrorKind.Configuration or WeixinErrorKind.Administrator or WeixinErrorKind.Account
                or WeixinErrorKind.Permission or WeixinErrorKind.QuotaExhausted => (60, 240),
            _ => (1, 48),
        };
        var seconds = Math.Min(last, first * Math.Pow(2, Math.Min(count - 1, 16)));
        return TimeSpan.FromSeconds(seconds * (1 + (0.25 * random())));
    }

    private sealed record State(WeixinApiFailure Failure, DateTimeOffset Since, DateTimeOffset RetryAt, int Count);
}
