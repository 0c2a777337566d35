using System.Collections.Concurrent;

namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>The accounts of one simulated WeChat, and the clock that they share.</summary>
internal sealed class AccountDirectory(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, SimulatedAccount> _byAppId = new(StringComparer.Ordinal);

    public DateTimeOffset Now => Time.GetUtcNow();

    public TimeProvider Time { get; } = time;

    public IReadOnlyCollection<SimulatedAccount> All => [.. _byAppId.Values];

    /// <exception cref="ArgumentException">An argument is empty, the appid is in use, or a domain is not allowed; the message names the rule.</exception>
    public SimulatedAccount Add(string appId, string appSecret, IEnumerable<string>? safeDomains)
    {
        ArgumentException.ThrowIfNullOrEmpty(appId);
        ArgumentException.ThrowIfNullOrEmpty(appSecret);
        var account = new SimulatedAccount(appId, appSecret, safeDomains ?? [], Time);
        return _byAppId.TryAdd(appId, account)
            ? account
            : throw new ArgumentException($"appId \"{appId}\" is already an account of this simulator.", nameof(appId));
    }

    public SimulatedAccount? Find(string? appId) => appId is null ? null : _byAppId.GetValueOrDefault(appId);

    public TokenOwner? FindOwner(string accessToken)
    {
        foreach (var account in _byAppId.Values)
        {
            lock (account.Gate)
            {
                if (account.AccessTokens.Find(accessToken) is { } token)
                {
                    return new TokenOwner(account, token);
                }
            }
        }

        return null;
    }
}

/// <summary>An access token and the account it was issued to.</summary>
internal sealed record TokenOwner(SimulatedAccount Account, IssuedCredential Token);
