using System.Text.Json.Serialization.Metadata;
using WeixinJsSdk.Timing;

namespace WeixinJsSdk.WeixinApi;

/// <summary>
/// Sends a call to WeChat within the time budget: one attempt for each host, no delay between them. Waiting happens between fetches,
/// not within one. The budget holds even where a handler does not listen to cancellation or blocks.
/// </summary>
internal sealed class WeixinApiClient(Func<HttpClient> createClient, Func<WeixinJsSdkOptions> options, TimeProvider time)
{
    private static readonly Uri[] DefaultHosts = [new("https://api.weixin.qq.com")];

    /// <summary>Makes a call whose answer is a small JSON object; the budget is for the whole of it.</summary>
    public Task<T> SendAsync<T>(ApiCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken = default)
        where T : WireAnswer => SendAsync(call, type, null, cancellationToken);

    /// <summary>The same, with a witness who is told of each host that was asked.</summary>
    public async Task<T> SendAsync<T>(ApiCall call, JsonTypeInfo<T> type, Action<HostAttempt>? witness, CancellationToken cancellationToken = default)
        where T : WireAnswer
    {
        using var response = await AskHostsAsync(call, HttpCompletionOption.ResponseContentRead, witness, cancellationToken).ConfigureAwait(false);
#if NET8_0_OR_GREATER
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#else
        var body = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
#endif
        return AnswerReader.Read(call, response.StatusCode, body, type);
    }

    /// <summary>Makes a call whose answer is streamed; the budget is for its headers, and again for each portion of the body that is awaited.</summary>
    public async Task<AnswerStream> OpenAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var response = await AskHostsAsync(call, HttpCompletionOption.ResponseHeadersRead, null, cancellationToken).ConfigureAwait(false);
        return new AnswerStream(call, response, options().FetchTimeout, time);
    }

    private async Task<HttpResponseMessage> AskHostsAsync(
        ApiCall call, HttpCompletionOption completion, Action<HostAttempt>? witness, CancellationToken cancellationToken)
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

            var (asked, askedAt) = (time.GetTimestamp(), witness is null ? default : time.GetUtcNow());
            var attempt = await TryAsync(call, completion, hosts[i], Share(left, hosts.Length - i), cancellationToken).ConfigureAwait(false);
            witness?.Invoke(new HostAttempt(hosts[i].Host, askedAt, time.GetElapsedTime(asked), attempt.Response?.Headers.Date, attempt.Failure));
            if (attempt.Response is { } response)
            {
                return response;
            }

            failure = attempt.Failure;
        }

        throw new WeixinApiException(failure ?? Failures.OutOfTime(call.Operation, hosts[0].Host, settings.FetchTimeout, null));
    }

    /// <summary>A host that hangs must leave time for the one after it.</summary>
    private static TimeSpan Share(TimeSpan left, int hosts) => TimeSpan.FromTicks(left.Ticks / hosts);

    private async Task<Attempt> TryAsync(ApiCall call, HttpCompletionOption completion, Uri host, TimeSpan timeout, CancellationToken cancellationToken)
    {
        // .NET Framework's handler looks up names and proxies before it returns its task.
        var sent = await Deadline.RunAsync(
            time, timeout, token => SendAsync(call, completion, host, token), static response => response.Dispose(), cancellationToken).ConfigureAwait(false);
        if (sent.Failure is { } exception)
        {
            // Whatever an application's handler throws (a broken circuit, a time-out of its own) is a failure to reach this host.
            var cause = SafeCause.Of(exception, call.Secrets);
            return new Attempt(null, sent.IsTimedOut
                ? Failures.OutOfTime(call.Operation, host.Host, timeout, cause)
                : Failures.NoConnection(call.Operation, host.Host, cause));
        }

        var response = sent.Value!;
        if ((int)response.StatusCode < 500)
        {
            return new Attempt(response, null);
        }

        response.Dispose();
        return new Attempt(null, Failures.ServerError(call.Operation, host.Host, response.StatusCode));
    }

    private async Task<HttpResponseMessage> SendAsync(ApiCall call, HttpCompletionOption completion, Uri host, CancellationToken cancellationToken)
    {
        // Not disposed: the factory owns what is behind it, and a body may still be under way.
        var client = createClient();
        using var request = call.CreateRequest(host);
        return await client.SendAsync(request, completion, cancellationToken).ConfigureAwait(false);
    }

    private sealed record Attempt(HttpResponseMessage? Response, WeixinApiFailure? Failure);
}
