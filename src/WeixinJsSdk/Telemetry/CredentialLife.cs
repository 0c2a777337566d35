namespace WeixinJsSdk;

/// <summary>When a credential that a process holds began and when it ends. No account, no value.</summary>
internal readonly record struct CredentialLife(CredentialKind Kind, DateTimeOffset Since, DateTimeOffset Until);
