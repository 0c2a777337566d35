namespace WeixinJsSdk;

/// <summary>
/// Where access tokens come from. The built-in one asks WeChat; register your own (a singleton) to take them from a central
/// token service, or the <c>authorizer_access_token</c> of an open platform (第三方平台).
/// </summary>
/// <remarks>A token from an implementation of your own is used and never stored: caching it is your side's business.</remarks>
public interface IAccessTokenProvider
{
    /// <summary>Gives a token that is valid now.</summary>
    /// <param name="cancellationToken">Ends this caller's wait, and nobody else's.</param>
    /// <returns>The token.</returns>
    /// <exception cref="WeixinApiException">WeChat gave no token.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Says that WeChat refused a token (errcode 40001, 40014 or 42001). It is dropped only if it still is the current one,
    /// and is not used again.
    /// </summary>
    /// <param name="refusedValue">The token that was refused.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>A task that ends when the token is dropped.</returns>
    /// <exception cref="ArgumentException"><paramref name="refusedValue"/> is null or empty.</exception>
    ValueTask InvalidateAccessTokenAsync(string refusedValue, CancellationToken cancellationToken = default);
}
