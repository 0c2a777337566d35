using System.Text.Json.Serialization.Metadata;

namespace WeixinJsSdk;

/// <summary>
/// Sends a call to WeChat within the time budget: one attempt for each host, no delay between them. Waiting happens between fetches,
/// not within one. The budget holds even where a handler does not listen to cancellation or blocks.
/// </summary>
internal sealed class WeixinApiClient(Func<HttpClient> createClient, Func<WeixinJsSdkOptions> options, TimeProvider time)
{
    private static readonly Uri[] DefaultHosts = [new("https://api.weixin.qq.com")];

    public async Task<T> SendAsync<T>(ApiCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
        where T : WireAnswer
    {
        var settings = options();
        var hosts = settings.ApiBaseAddresses is { Count: > 0 } configured ? [.. configured] : DefaultHosts;
        var started = time.GetTimestamp();
        WeixinApiFailure? failure = null;
        for (var i = 0; i < hosts.Length; i++)
        {
            var left = settings.FetchTimeout - time.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                break;
            }

            var attempt = await TryAsync(call, hosts[i], Share(left, hosts.Length - i), cancellationToken).ConfigureAwait(false);
            if (attempt.Failure is null)
            {
                return AnswerReader.Read(call, attempt.Status, attempt.Body, type);
            }

            failure = attempt.Failure;
        }

        throw new WeixinApiException(failure ?? Failures.OutOfTime(call.Operation, hosts[0].Host, settings.FetchTimeout, null));
    }

    /// <summary>A host that hangs must leave time for the one after it.</summary>
    private static TimeSpan Share(TimeSpan left, int hosts) => TimeSpan.FromTicks(left.Ticks / hosts);

    private async Task<Attempt> TryAsync(ApiCall call, Uri host, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var deadline = time.CreateCancellationTokenSource(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            // On a thread of its own: .NET Framework's handler looks up names and proxies before it returns its task.
            var attempt = await Task.Run(() => SendAsync(call, host, either.Token), CancellationToken.None).Observed()
                .WaitAsync(Timeout.InfiniteTimeSpan, time, either.Token).ConfigureAwait(false);
            return (int)attempt.Status >= 500
                ? new Attempt(Failures.ServerError(call.Operation, host.Host, attempt.Status))
                : attempt;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever a handler of the application's throws (a broken circuit, a time-out of its own) is a failure to reach this host.
            var cause = SafeCause.Of(exception, call.Secrets);
            return new Attempt(deadline.IsCancellationRequested
                ? Failures.OutOfTime(call.Operation, host.Host, timeout, cause)
                : Failures.NoConnection(call.Operation, host.Host, cause));
        }
    }

    private async Task<Attempt> SendAsync(ApiCall call, Uri host, CancellationToken cancellationToken)
    {
        using var client = createClient();
        using var request = call.CreateRequest(host);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
#if NET8_0_OR_GREATER
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#else
        var body = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
        return new Attempt(null) { Status = response.StatusCode, Body = body };
    }

    private sealed record Attempt(WeixinApiFailure? Failure)
    {
        public System.Net.HttpStatusCode Status { get; init; }

        public byte[] Body { get; init; } = [];
    }
}
