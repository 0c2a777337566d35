namespace WeixinJsSdk.ClusterTests.Node;

/// <summary>What a node has seen since its last report. One line of JSON, so that a node that is killed has said everything but the last.</summary>
/// <param name="Judged">How many signatures were made and judged.</param>
/// <param name="Refused">Why the judge refused some of them.</param>
/// <param name="Waits">The callers that had to wait.</param>
/// <param name="Failures">What callers were told instead of a signature.</param>
internal sealed record NodeReport(int Judged, string[] Refused, CallerWait[] Waits, string[] Failures);

/// <summary>A caller that was not served at once.</summary>
/// <param name="At">When it was served.</param>
/// <param name="Cold">Whether the node had nothing yet to serve it with.</param>
/// <param name="Seconds">How long it waited.</param>
internal sealed record CallerWait(DateTimeOffset At, bool Cold, double Seconds);
