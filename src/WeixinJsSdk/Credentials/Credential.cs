using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>A token or ticket of any kind, and what is known of its life. Immutable.</summary>
/// <param name="Value">The token or ticket.</param>
/// <param name="FirstRequestedAt">When this value was first asked for; its whole life is counted from here.</param>
/// <param name="RequestedAt">When it was asked for most recently: later than the first time where WeChat repeated it.</param>
/// <param name="ExpiresAt">When it expires, counted from before the request was sent.</param>
/// <param name="RepeatedAt">
/// When WeChat was last seen to repeat a credential that was due for refresh; null if it never was. It hands out the same one until its
/// very end then, and asking early is of no use.
/// </param>
internal sealed record Credential(
    string Value,
    DateTimeOffset FirstRequestedAt,
    DateTimeOffset RequestedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? RepeatedAt)
{
    public TimeSpan Lifetime => ExpiresAt - FirstRequestedAt;

    /// <param name="fetched">What WeChat gave.</param>
    /// <param name="previous">The one it is to replace, if any.</param>
    public static Credential From(FetchedCredential fetched, Credential? previous)
    {
        var expiresAt = fetched.RequestedAt + fetched.Lifetime;
        if (previous is null || previous.Value != fetched.Value)
        {
            return new Credential(fetched.Value, fetched.RequestedAt, fetched.RequestedAt, expiresAt, previous?.RepeatedAt);
        }

        var current = previous with { RequestedAt = fetched.RequestedAt, ExpiresAt = expiresAt };
        return RefreshPlan.IsDue(current, fetched.RequestedAt) ? current with { RepeatedAt = fetched.RequestedAt } : current;
    }

    // A record would print the value.
    public override string ToString() => FormattableString.Invariant($"Credential (expires {ExpiresAt:u})");
}

/// <summary>Which of two credentials is the better one to keep.</summary>
/// <param name="StaleBefore">What was asked for before this moment is to be replaced as soon as possible.</param>
internal readonly record struct CredentialOrder(DateTimeOffset StaleBefore)
{
    public bool IsStale(Credential credential) => credential.RequestedAt < StaleBefore;

    /// <param name="candidate">What the shared cache holds.</param>
    /// <param name="current">What is in memory, and can still be used.</param>
    /// <param name="now">The present moment.</param>
    public bool IsBetter(Credential candidate, Credential current, DateTimeOffset now)
    {
        if (IsStale(current) && !IsStale(candidate))
        {
            return true;
        }

        // The same value is news only if it comes with a later refresh: another node has asked, and WeChat repeated it.
        return candidate.Value == current.Value
            ? candidate.RequestedAt > current.RequestedAt && RefreshPlan.RefreshAt(candidate, 0) > now
            : candidate.ExpiresAt > current.ExpiresAt;
    }
}
