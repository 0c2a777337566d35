using Microsoft.Extensions.Logging;
using WeixinJsSdk.Telemetry;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>
/// Makes calls that carry an access token. When WeChat refuses the token (40001, 40014, 42001), it is invalidated, replaced and the call
/// made once more; never twice. A refused token that comes back is one clear error, whoever provides tokens.
/// </summary>
internal sealed class AuthorizedCalls(ITokenSource tokens, RefusedValues refused, ILogger logger)
{
    /// <summary>For a call whose result does not depend on how long the token lives: nobody waits for a refresh that is due.</summary>
    public Task<T> SendAsync<T>(Func<string, CancellationToken, Task<T>> send, CancellationToken cancellationToken) =>
        SendAsync(send, null, cancellationToken);

    /// <param name="send">Makes the call with a token.</param>
    /// <param name="budget">What the shared cache may still cost, for a call that awaits a due refresh of the token first; null for one that does not.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    public async Task<T> SendAsync<T>(Func<string, CancellationToken, Task<T>> send, CacheBudget? budget, CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(budget, cancellationToken).ConfigureAwait(false);
        if (refused.Contains(token.Value))
        {
            token = await ReplaceAsync(token, budget, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return await send(token.Value, cancellationToken).ConfigureAwait(false);
        }
        catch (WeixinApiException exception) when (exception.Kind == WeixinErrorKind.TokenRefused)
        {
            Log.AccessTokenRefused(logger, exception.Operation, exception.ErrorCode);
            refused.Add(token.Value, token.ExpiresAt);
        }

        token = await ReplaceAsync(token, budget, cancellationToken).ConfigureAwait(false);
        try
        {
            return await send(token.Value, cancellationToken).ConfigureAwait(false);
        }
        catch (WeixinApiException exception) when (exception.Kind == WeixinErrorKind.TokenRefused)
        {
            refused.Add(token.Value, token.ExpiresAt);
            await tokens.InvalidateAsync(token.Value, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<AccessToken> ReplaceAsync(AccessToken old, CacheBudget? budget, CancellationToken cancellationToken)
    {
        await tokens.InvalidateAsync(old.Value, cancellationToken).ConfigureAwait(false);
        var token = await tokens.GetAsync(budget, cancellationToken).ConfigureAwait(false);
        return refused.Contains(token.Value) ? throw new WeixinApiException(Failures.RefusedAgain(tokens.Name, canForce: false)) : token;
    }
}
