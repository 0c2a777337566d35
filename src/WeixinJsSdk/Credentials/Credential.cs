using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Credentials;

/// <summary>A token or ticket of any kind, and what is known of its life. Immutable.</summary>
/// <param name="Value">The token or ticket.</param>
/// <param name="FirstRequestedAt">When this value was first asked for; its whole life is counted from here.</param>
/// <param name="RequestedAt">When it was asked for most recently: later than the first time where WeChat repeated it.</param>
/// <param name="ExpiresAt">When it ends, counted from before the request was sent.</param>
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
    public override string ToString() => FormattableString.Invariant($"Credential (ends {ExpiresAt:u})");
}
