namespace WeixinJsSdk.Credentials;

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
