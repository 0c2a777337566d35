namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>A token or ticket as it was at one moment, for the time line of the panel.</summary>
internal sealed class CredentialSnapshot(string kind, IssuedCredential credential, TimeSpan renewalWindow)
{
    public string Kind { get; } = kind;

    public string Value { get; } = credential.Value;

    public DateTimeOffset IssuedAt { get; } = credential.IssuedAt;

    public DateTimeOffset EndsAt { get; } = credential.EndsAt;

    public bool EndedEarly { get; } = credential.EndedEarly;

    /// <summary>How long before its end a new one is handed out.</summary>
    public TimeSpan RenewalWindow { get; } = renewalWindow;
}
