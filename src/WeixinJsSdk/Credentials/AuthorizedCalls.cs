using Microsoft.Extensions.Logging;
using WeixinJsSdk.Polyfills;
using WeixinJsSdk.Telemetry;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// Makes calls that carry an access token. When WeChat refuses the token (40001, 40014, 42001), it is dropped, replaced and the call made
/// once more; never twice. A token that was refused and comes back is one clear error, whoever provides tokens.
/// </summary>
internal sealed class AuthorizedCalls(Func<IAccessTokenProvider> provider, AccountSettings settings, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan UnknownLife = TimeSpan.FromHours(2);

    private readonly RejectedValues _refused = new();

    /// <summary>For a call whose fruit does not live on: the token at hand will do.</summary>
    public Task<T> SendAsync<T>(Func<string, CancellationToken, Task<T>> send, CancellationToken cancellationToken) =>
        SendAsync(send, null, cancellationToken);

    /// <param name="send">Makes the call with a token.</param>
    /// <param name="allowance">
    /// For what is fetched with the token and must outlive it: what the shared cache may still cost. A refresh of the token that is due is
    /// awaited first then; where null, nobody waits for one.
    /// </param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    public async Task<T> SendAsync<T>(Func<string, CancellationToken, Task<T>> send, CacheAllowance? allowance, CancellationToken cancellationToken)
    {
        var tokens = Provider();
        var token = await GetTokenAsync(tokens, allowance, cancellationToken).ConfigureAwait(false);
        if (IsRefused(token))
        {
            token = await ReplaceAsync(tokens, token, allowance, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await send(token.Value, cancellationToken).ConfigureAwait(false);
        }
        catch (WeixinApiException exception) when (exception.Kind == WeixinErrorKind.TokenRejected)
        {
            Log.AccessTokenRefused(logger, exception.Operation, exception.ErrorCode);
            Refuse(token);
        }

        token = await ReplaceAsync(tokens, token, allowance, cancellationToken).ConfigureAwait(false);
        try
        {
            return await send(token.Value, cancellationToken).ConfigureAwait(false);
        }
        catch (WeixinApiException exception) when (exception.Kind == WeixinErrorKind.TokenRejected)
        {
            Refuse(token);
            await InvalidateAsync(tokens, token.Value, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<AccessToken> ReplaceAsync(IAccessTokenProvider tokens, AccessToken refused, CacheAllowance? allowance, CancellationToken cancellationToken)
    {
        await InvalidateAsync(tokens, refused.Value, cancellationToken).ConfigureAwait(false);
        var token = await GetTokenAsync(tokens, allowance, cancellationToken).ConfigureAwait(false);
        return IsRefused(token) ? throw new WeixinApiException(Failures.RejectedAgain(Name(tokens), canForce: false)) : token;
    }

    private async Task<AccessToken> GetTokenAsync(IAccessTokenProvider tokens, CacheAllowance? allowance, CancellationToken cancellationToken)
    {
        if (tokens is IFreshAccessTokens builtIn)
        {
            var getting = allowance is null ? tokens.GetAccessTokenAsync(cancellationToken) : builtIn.GetFreshAccessTokenAsync(allowance, cancellationToken);
            return await getting.ConfigureAwait(false);
        }

        var token = await GuardAsync(tokens, ct => tokens.GetAccessTokenAsync(ct).AsTask(), "", cancellationToken).ConfigureAwait(false);
        return token ?? throw new WeixinApiException(Failures.ProviderFailed(Name(tokens), null));
    }

    private async Task InvalidateAsync(IAccessTokenProvider tokens, string refused, CancellationToken cancellationToken) =>
        await GuardAsync(tokens, ct => Void(tokens.InvalidateAccessTokenAsync(refused, ct)), refused, cancellationToken).ConfigureAwait(false);

    private IAccessTokenProvider Provider()
    {
        try
        {
            return provider();
        }
        catch (Exception exception)
        {
            throw new WeixinApiException(Failures.ProviderFailed(nameof(IAccessTokenProvider), exception));
        }
    }

    /// <summary>An application's own provider may throw anything and take for ever; callers know one exception and one time limit.</summary>
    private async Task<T> GuardAsync<T>(IAccessTokenProvider tokens, Func<CancellationToken, Task<T>> call, string secret, CancellationToken cancellationToken)
    {
        if (tokens is IFreshAccessTokens)
        {
            return await call(cancellationToken).ConfigureAwait(false);
        }

        var timeout = settings.Current.FetchTimeout;
        using var deadline = time.CreateCancellationTokenSource(timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            // On a thread of its own: it may block before it returns its task.
            return await Task.Run(() => call(either.Token), CancellationToken.None).Observed()
                .WaitAsync(Timeout.InfiniteTimeSpan, time, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not WeixinApiException && !cancellationToken.IsCancellationRequested)
        {
            var cause = SafeCause.Of(exception, [secret]);
            throw new WeixinApiException(deadline.IsCancellationRequested
                ? Failures.OutOfTime(Name(tokens), "it", timeout, cause)
                : Failures.ProviderFailed(Name(tokens), cause));
        }
    }

    private static async Task<bool> Void(ValueTask task)
    {
        await task.ConfigureAwait(false);
        return true;
    }

    private static string Name(IAccessTokenProvider tokens) =>
        tokens is IFreshAccessTokens ? "Fetching access_token" : tokens.GetType().Name;

    private bool IsRefused(AccessToken token)
    {
        lock (_refused)
        {
            return _refused.Contains(token.Value, time.GetUtcNow());
        }
    }

    private void Refuse(AccessToken token)
    {
        lock (_refused)
        {
            var now = time.GetUtcNow();
            _refused.Add(token.Value, token.ExpiresAt > now ? token.ExpiresAt : now + UnknownLife, now);
        }
    }
}
