using System.Collections.Concurrent;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>
/// One examination: asks, and makes nothing of the answers. Its own calls are <c>stable_token</c>, which repeats the token that it has handed
/// out, and <c>quota/get</c>, which changes nothing. The classic endpoint is never asked: each call there ends everybody's token.
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
        var token = await AskAsync(nameof(IAccessTokenProvider), async ct =>
            await subject.Account.AccessTokens.GetAccessTokenAsync(ct).ConfigureAwait(false)).ConfigureAwait(false);
        var stable = isBuiltIn ? await AskStableTokenAsync(options, token.Failure?.Kind).ConfigureAwait(false) : null;
        var now = _time.GetUtcNow();
        var tokenQuota = await AskQuotaAsync(TokenPath(options), token.Value).ConfigureAwait(false);
        var ticketQuota = tokenQuota?.Value is null ? null : await AskQuotaAsync(TicketApi.Path, token.Value).ConfigureAwait(false);
        TicketStatus? status = null;
        var ticket = await AskAsync(nameof(ITicketProvider), async ct =>
        {
            var given = await subject.Account.Tickets.GetTicketAsync(TicketType.JsApi, ct).ConfigureAwait(false);
            status = subject.Account.GetTicketStatus(TicketType.JsApi);
            return given;
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

    /// <summary>Asked also within a back-off: whoever examines wants to know whether what was mended is mended. Not where the calls themselves are the trouble.</summary>
    private async Task<CallResult<FetchedCredential>?> AskStableTokenAsync(WeixinJsSdkOptions options, WeixinErrorKind? failure) =>
        options.TokenEndpoint == TokenEndpoint.Stable && failure is not (WeixinErrorKind.Throttled or WeixinErrorKind.QuotaExhausted)
            ? await AskAsync<FetchedCredential>(
                TokenApi.StablePath,
                async _ => await new TokenApi(subject.Account.Credentials.Api, _time).FetchAsync(options, forceRefresh: false, _attempts.Enqueue).ConfigureAwait(false)).ConfigureAwait(false)
            : null;

    private async Task<CallResult<WireQuota>?> AskQuotaAsync(string path, AccessToken? token) => token is null
        ? null
        : await AskAsync(path, _ => _quotas.FetchAsync(path, token.Value, _attempts.Enqueue)).ConfigureAwait(false);

    private Task<CallResult<T>> AskAsync<T>(string whom, Func<CancellationToken, Task<T?>> ask)
        where T : class => TimedCall.AskAsync(_time, whom, ask);
}
