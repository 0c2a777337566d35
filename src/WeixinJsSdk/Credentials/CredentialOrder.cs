namespace WeixinJsSdk.Credentials;

/// <summary>Which of two credentials is the better one to hold.</summary>
/// <param name="StaleBefore">What was asked for before this moment is to be replaced as soon as it can be.</param>
internal readonly record struct CredentialOrder(DateTimeOffset StaleBefore)
{
    public bool IsStale(Credential credential) => credential.RequestedAt < StaleBefore;

    /// <param name="candidate">What the shared cache holds.</param>
    /// <param name="held">What is in memory, and can still be used.</param>
    /// <param name="now">The present moment.</param>
    public bool IsBetter(Credential candidate, Credential held, DateTimeOffset now)
    {
        if (IsStale(held) && !IsStale(candidate))
        {
            return true;
        }

        // The same value again is news only if it comes with a later refresh: another node has asked, and WeChat repeated it.
        return candidate.Value == held.Value
            ? candidate.RequestedAt > held.RequestedAt && RefreshPlan.RefreshAt(candidate, 0) > now
            : candidate.ExpiresAt > held.ExpiresAt;
    }
}
