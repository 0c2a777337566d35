using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Credentials;

/// <summary>The built-in <see cref="IAccessTokenProvider"/>.</summary>
internal sealed class AccessTokenProvider(CredentialEngine<AccessToken> engine) : IAccessTokenProvider, IFreshAccessTokens
{
    public ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken = default) => engine.GetAsync(cancellationToken);

    public ValueTask<AccessToken> GetFreshAccessTokenAsync(CacheAllowance? allowance, CancellationToken cancellationToken) =>
        engine.GetFreshAsync(allowance, cancellationToken);

    public ValueTask InvalidateAccessTokenAsync(string rejectedValue, CancellationToken cancellationToken = default)
    {
        engine.Invalidate(Guard.NotEmpty(rejectedValue, nameof(rejectedValue)));
        return default;
    }
}
