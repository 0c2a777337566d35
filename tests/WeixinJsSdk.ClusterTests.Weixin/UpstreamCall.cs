namespace WeixinJsSdk.ClusterTests.Weixin;

/// <summary>A call that reached WeChat, as its ledger has it.</summary>
/// <param name="At">When it arrived.</param>
/// <param name="Kind">What was asked for: <c>stable</c> for a token, <c>jsapi</c> for a ticket.</param>
/// <param name="Caller">The node.</param>
/// <param name="Succeeded">Whether a credential was given.</param>
/// <param name="Fault">The fault that struck it, if any.</param>
/// <param name="IsAnswered">Whether it is over.</param>
internal sealed record UpstreamCall(DateTimeOffset At, string Kind, string Caller, bool Succeeded, string? Fault, bool IsAnswered);
