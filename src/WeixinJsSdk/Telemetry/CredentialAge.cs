namespace WeixinJsSdk.Telemetry;

/// <summary>When a credential in memory was asked for and when it expires. No account, no value.</summary>
internal readonly record struct CredentialAge(CredentialKind Kind, DateTimeOffset Since, DateTimeOffset Until);
