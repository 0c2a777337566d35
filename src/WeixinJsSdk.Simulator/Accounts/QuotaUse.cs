namespace WeixinJsSdk.Simulator.Accounts;

/// <summary>What an account has used of one interface today.</summary>
internal sealed record QuotaUse(string Path, int Used, int? DailyLimit, bool IsExhausted);
