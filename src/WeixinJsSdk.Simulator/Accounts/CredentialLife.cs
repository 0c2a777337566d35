namespace WeixinJsSdk.Simulator;

/// <summary>A token or ticket on the time line.</summary>
internal sealed record CredentialLife(string Kind, string Value, DateTimeOffset IssuedAt, DateTimeOffset EndsAt, bool EndedEarly, TimeSpan RenewalWindow)
{
    public CredentialLife(string kind, IssuedCredential credential, TimeSpan renewalWindow)
        : this(kind, credential.Value, credential.IssuedAt, credential.EndsAt, credential.EndedEarly, renewalWindow)
    {
    }
}
