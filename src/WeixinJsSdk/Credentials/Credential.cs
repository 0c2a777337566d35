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

/// <summary>When a credential is refreshed, compared and given up: the arithmetic, without a clock.</summary>
internal static class RefreshPlan
{
    /// <summary><c>stable_token</c> hands out the same token until its last 300 seconds: asking earlier is of no use.</summary>
    private static readonly TimeSpan LongestLead = TimeSpan.FromSeconds(300);

    private static readonly TimeSpan LongestMargin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan RecheckInterval = TimeSpan.FromSeconds(60);

    /// <summary>How long WeChat is taken to repeat credentials to their very end, before that is put to the test again.</summary>
    private static readonly TimeSpan RepeatMemory = TimeSpan.FromHours(24);

    /// <summary>
    /// The refresh begins a second inside the lead: not at its very edge, where WeChat's clock still sees the old credential, and not on
    /// all nodes at the same moment.
    /// </summary>
    public static DateTimeOffset RefreshAt(Credential credential, double jitter) =>
        LivesToItsEnd(credential) ? credential.ExpiresAt : DueAt(credential) + Part(Lead(credential), 0.01 * jitter);

    /// <summary>A credential is not used to the last second: the page still has to reach WeChat with it, and clocks differ.</summary>
    public static DateTimeOffset UsableUntil(Credential credential) =>
        LivesToItsEnd(credential) ? credential.ExpiresAt : credential.ExpiresAt - Min(LongestMargin, Part(credential.Lifetime, 0.1));

    public static DateTimeOffset RecheckAt(DateTimeOffset now, double jitter) => now + Part(RecheckInterval, 1 - (0.2 * jitter));

    /// <summary>Whether a refresh at this moment should have brought a new value.</summary>
    public static bool IsDue(Credential credential, DateTimeOffset moment) => moment >= DueAt(credential);

    // There is no other credential to be had before the end, so that this one must serve until then.
    private static bool LivesToItsEnd(Credential credential) =>
        credential.RepeatedAt is { } repeatedAt && credential.FirstRequestedAt - repeatedAt < RepeatMemory;

    private static DateTimeOffset DueAt(Credential credential) => credential.ExpiresAt - Part(Lead(credential), 0.997);

    private static TimeSpan Lead(Credential credential) => Min(LongestLead, Part(credential.Lifetime, 0.5));

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Part(TimeSpan whole, double share) => TimeSpan.FromTicks((long)(whole.Ticks * share));
}
