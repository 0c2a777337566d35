using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>Where one kind of credential is fetched from: all in which the kinds differ.</summary>
internal interface ICredentialSource
{
    /// <summary>
    /// Whether a value that WeChat hands out again is good although it was refused before. A ticket is: only the application can have
    /// invalidated it, and it is handed out against a token that works. A token is not: WeChat itself refused it.
    /// </summary>
    bool ReinstatesRefused { get; }

    /// <summary>Asks WeChat once. Runs for no caller in particular, so that it takes no cancellation token; it keeps to the time limit itself.</summary>
    /// <param name="isRefused">Whether WeChat has refused this value before its end.</param>
    /// <param name="budget">What the shared cache may still cost this fetch, for the token that it needs.</param>
    /// <exception cref="WeixinApiException">WeChat gave none.</exception>
    Task<FetchedCredential> FetchAsync(Func<string, bool> isRefused, CacheBudget budget);
}

/// <summary>Fetches one of the two tickets with the account's access token.</summary>
internal sealed class TicketSource(TicketType type, TicketApi api, AuthorizedCalls calls) : ICredentialSource
{
    public bool ReinstatesRefused => true;

    public Task<FetchedCredential> FetchAsync(Func<string, bool> isRefused, CacheBudget budget) =>
        calls.SendAsync((token, cancellationToken) => api.FetchAsync(type, token, cancellationToken), budget, CancellationToken.None);
}

/// <summary>Fetches access tokens from WeChat's token endpoints.</summary>
internal sealed class AccessTokenSource(TokenApi api, AccountSettings settings, TimeProvider time) : ICredentialSource
{
    // WeChat's limits for force_refresh.
    private const int MostForcedInADay = 20;
    private static readonly TimeSpan BetweenForced = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    private readonly Queue<DateTimeOffset> _forced = new();
    private DateTimeOffset _lastForced = DateTimeOffset.MinValue;

    public bool ReinstatesRefused => false;

    public async Task<FetchedCredential> FetchAsync(Func<string, bool> isRefused, CacheBudget budget)
    {
        var options = settings.Current;
        var token = await api.FetchAsync(options, forceRefresh: false).ConfigureAwait(false);
        if (!isRefused(token.Value))
        {
            return token;
        }

        var canForce = options.AllowForceRefresh && options.TokenEndpoint == TokenEndpoint.Stable;
        if (canForce && TryTakeForcedRefresh())
        {
            token = await api.FetchAsync(options, forceRefresh: true).ConfigureAwait(false);
            if (!isRefused(token.Value))
            {
                return token;
            }
        }

        throw new WeixinApiException(Failures.RefusedAgain("Fetching access_token", canForce));
    }

    /// <summary>Whether WeChat's limits allow another one, which is counted. Called by one refresh at a time.</summary>
    private bool TryTakeForcedRefresh()
    {
        var now = time.GetUtcNow();
        while (_forced.Count > 0 && now - _forced.Peek() >= Day)
        {
            _forced.Dequeue();
        }

        if (_forced.Count >= MostForcedInADay || now - _lastForced < BetweenForced)
        {
            return false;
        }

        _forced.Enqueue(now);
        _lastForced = now;
        return true;
    }
}
