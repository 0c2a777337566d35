namespace WeixinJsSdk.Simulator.Judge;

/// <summary>The reason of a decision: one sentence in both languages, without secrets.</summary>
internal sealed record Reason(string English, string Chinese);
