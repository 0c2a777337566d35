namespace WeixinJsSdk.Simulator.Judge;

/// <summary>Why the judge decided as it did, in one sentence, in both languages. Holds no secret.</summary>
internal sealed record Reason(string English, string Chinese);
