using Microsoft.Extensions.Logging;

namespace WeixinJsSdk;

/// <summary>
/// Makes calls that carry an access token. When WeChat refuses the token (40001, 40014, 42001), it is dropped, replaced and the call made
/// once more; never twice. A token that was refused and comes back is one clear error, whoever provides tokens.
/// </summary>
internal sealed class AuthorizedCalls(Func<IAccessTokenProvider> provider, AccountSettings settings, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan UnknownLife = TimeSpan.FromHours(2);

    private readonly RejectedValues _refused = new();

    public async Task<T> SendAsync<T>(Func<string, CancellationToken, Task<T>> send, CancellationToken cancellationToken)
    {
        var tokens = provider();
        var token = await GetTokenAsync(tokens, cancellationToken).ConfigureAwait(false);
        if (IsRefused(token))
        {
            token = await ReplaceAsync(tokens, token, cancellationToken).ConfigureAwait(false);
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

        token = await ReplaceAsync(tokens, token, cancellationToken).ConfigureAwait(false);
        try
        {
            return await send(token.Value, cancellationToken).ConfigureAwait(false);
        }
        catch (WeixinApiException exception) when (exception.Kind == WeixinErrorKind.TokenRejected)
        {
            Refuse(token);
            await GuardAsync(tokens, ct => Void(tokens.InvalidateAccessTokenAsync(token.Value, ct)), cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<AccessToken> ReplaceAsync(IAccessTokenProvider tokens, AccessToken refused, CancellationToken cancellationToken)
    {
        await GuardAsync(tokens, ct => Void(tokens.InvalidateAccessTokenAsync(refused.Value, ct)), cancellationToken).ConfigureAwait(false);
        var token = await GetTokenAsync(tokens, cancellationToken).ConfigureAwait(false);
        return IsRefused(token) ? throw new WeixinApiException(Failures.RejectedAgain(Name(tokens), canForce: false)) : token;
    }

    private async Task<AccessToken> GetTokenAsync(IAccessTokenProvider tokens, CancellationToken cancellationToken)
    {
        if (tokens is IFreshAccessTokens builtIn)
        {
            return await builtIn.GetFreshAccessTokenAsync(cancellationToken).ConfigureAwait(false);
        }

        var token = await GuardAsync(tokens, ct => tokens.GetAccessTokenAsync(ct).AsTask(), cancellationToken).ConfigureAwait(false);
        return token ?? throw new WeixinApiException(Failures.ProviderFailed(Name(tokens), null));
    }

    /// <summary>An application's own provider may throw anything and take for ever; callers know one exception and one time limit.</summary>
    private async Task<T> GuardAsync<T>(IAccessTokenProvider tokens, Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
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
            return await call(either.Token).Observed().WaitAsync(Timeout.InfiniteTimeSpan, time, either.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not WeixinApiException && !cancellationToken.IsCancellationRequested)
        {
            throw new WeixinApiException(deadline.IsCancellationRequested
                ? Failures.OutOfTime(Name(tokens), "it", timeout, exception)
                : Failures.ProviderFailed(Name(tokens), exception));
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
