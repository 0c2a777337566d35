namespace WeixinJsSdk.Credentials;

/// <summary>What the built-in token provider can do beyond the public seam.</summary>
internal interface IFreshAccessTokens
{
    /// <summary>Gives a token after awaiting a refresh that is due: what is fetched with it should not end before its time.</summary>
    /// <param name="allowance">What the shared cache may still cost the one who asks; null for a whole allowance.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    ValueTask<AccessToken> GetFreshAccessTokenAsync(CacheAllowance? allowance, CancellationToken cancellationToken);
}
