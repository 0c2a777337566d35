namespace WeixinJsSdk.Telemetry;

/// <summary>When a credential that a process holds began and when it ends. No account, no value.</summary>
internal readonly record struct CredentialAge(CredentialKind Kind, DateTimeOffset Since, DateTimeOffset Until);
