using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>Fetches one of the two tickets with the account's access token.</summary>
internal sealed class TicketSource(TicketType type, TicketApi api, AuthorizedCalls calls) : ICredentialSource
{
    public bool VouchesForRefused => true;

    public Task<FetchedCredential> FetchAsync(Func<string, bool> isRejected, CacheAllowance allowance) =>
        calls.SendAsync((token, cancellationToken) => api.FetchAsync(type, token, cancellationToken), allowance, CancellationToken.None);
}
