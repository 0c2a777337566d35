using System.Collections.Concurrent;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>
/// Collects the observations of one examination, without interpreting them. Its own calls are <c>stable_token</c>, which returns the current
/// token again, and <c>quota/get</c>, which changes nothing. It never calls the classic endpoint, since each call there invalidates the current token.
/// </summary>
internal sealed class ObservationCollector(AccountUnderTest subject)
{
    private readonly ConcurrentQueue<HostAttempt> _attempts = new();
    private readonly QuotaApi _quotas = new(subject.Account.Credentials.Api);
    private readonly TimeProvider _time = subject.Time;

    public async Task<AccountObservations> RunAsync()
    {
        var options = subject.Options;
        var cache = await SharedCacheProbe.RunAsync(subject.SharedCache, options, _time).ConfigureAwait(false);
        var isBuiltIn = subject.Account.Credentials.HasBuiltInTokens;
        var token = await CallAsync(nameof(IAccessTokenProvider), async ct =>
            await subject.Account.AccessTokens.GetAccessTokenAsync(ct).ConfigureAwait(false)).ConfigureAwait(false);
        var stable = isBuiltIn ? await FetchStableTokenAsync(options, token.Failure?.Kind).ConfigureAwait(false) : null;
        var now = _time.GetUtcNow();
        var tokenQuota = await FetchQuotaAsync(TokenPath(options), token.Value).ConfigureAwait(false);
        var ticketQuota = tokenQuota?.Value is null ? null : await FetchQuotaAsync(TicketApi.Path, token.Value).ConfigureAwait(false);
        TicketStatus? status = null;
        var ticket = await CallAsync(nameof(ITicketProvider), async ct =>
        {
            var provided = await subject.Account.Tickets.GetTicketAsync(TicketType.JsApi, ct).ConfigureAwait(false);
            status = subject.Account.GetTicketStatus(TicketType.JsApi);
            return provided;
        }).ConfigureAwait(false);
        return new AccountObservations
        {
            Options = options,
            HasBuiltInTokens = isBuiltIn,
            Now = now,
            Attempts = [.. _attempts],
            Token = token,
            StableToken = stable,
            TokenQuota = tokenQuota,
            TicketQuota = ticketQuota,
            Ticket = ticket,
            TicketStatus = status,
            SharedCache = cache,
        };
    }

    public static string TokenPath(WeixinJsSdkOptions options) =>
        options.TokenEndpoint == TokenEndpoint.Classic ? TokenApi.ClassicPath : TokenApi.StablePath;

    /// <summary>Calls <c>stable_token</c> even during a back-off, so that the report shows whether a fix works. It makes no call if WeChat has throttled the calls or the quota is exhausted.</summary>
    private async Task<CallResult<FetchedCredential>?> FetchStableTokenAsync(WeixinJsSdkOptions options, WeixinErrorKind? failure) =>
        options.TokenEndpoint == TokenEndpoint.Stable && failure is not (WeixinErrorKind.Throttled or WeixinErrorKind.QuotaExhausted)
            ? await CallAsync<FetchedCredential>(
                TokenApi.StablePath,
                async _ => await new TokenApi(subject.Account.Credentials.Api, _time).FetchAsync(options, forceRefresh: false, _attempts.Enqueue).ConfigureAwait(false)).ConfigureAwait(false)
            : null;

    private async Task<CallResult<WireQuota>?> FetchQuotaAsync(string path, AccessToken? token) => token is null
        ? null
        : await CallAsync(path, _ => _quotas.FetchAsync(path, token.Value, _attempts.Enqueue)).ConfigureAwait(false);

    private Task<CallResult<T>> CallAsync<T>(string callee, Func<CancellationToken, Task<T?>> call)
        where T : class => TimedCall.RunAsync(_time, callee, call);
}
