using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>Fetches access tokens from WeChat's token endpoints.</summary>
internal sealed class AccessTokenSource(TokenApi api, AccountSettings settings, TimeProvider time) : ICredentialSource
{
    private readonly ForcedRefreshes _forced = new(time);

    public bool VouchesForRefused => false;

    public async Task<FetchedCredential> FetchAsync(Func<string, bool> isRejected, CacheAllowance allowance)
    {
        var options = settings.Current;
        var token = await api.FetchAsync(options, forceRefresh: false).ConfigureAwait(false);
        if (!isRejected(token.Value))
        {
            return token;
        }

        var canForce = options.AllowForceRefresh && options.TokenEndpoint == TokenEndpoint.Stable;
        if (canForce && _forced.TryTake())
        {
            token = await api.FetchAsync(options, forceRefresh: true).ConfigureAwait(false);
            if (!isRejected(token.Value))
            {
                return token;
            }
        }

        throw new WeixinApiException(Failures.RejectedAgain("Fetching access_token", canForce));
    }
}
