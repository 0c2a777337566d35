namespace WeixinJsSdk.Tests.Accounts;

/// <summary>An application's own provider; without a token it throws what it should not.</summary>
internal sealed class OwnTokens(string? token, DateTimeOffset? expiresAt = null) : IAccessTokenProvider
{
    public const string Blabbed = "secret-that-was-blabbed";

    public ValueTask<AccessToken> GetAccessTokenAsync(CancellationToken cancellationToken = default) => token is null
        ? throw new InvalidOperationException($"no token for {Blabbed}")
        : new(new AccessToken(token, expiresAt ?? DateTimeOffset.MaxValue));

    public ValueTask InvalidateAccessTokenAsync(string refusedValue, CancellationToken cancellationToken = default) => default;
}
