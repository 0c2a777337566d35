namespace WeixinJsSdk;

/// <summary>What the built-in token provider can do beyond the public seam.</summary>
internal interface IFreshAccessTokens
{
    /// <summary>Gives a token after awaiting a refresh that is due: what is fetched with it should not end before its time.</summary>
    ValueTask<AccessToken> GetFreshAccessTokenAsync(CancellationToken cancellationToken);
}
