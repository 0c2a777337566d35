namespace WeixinJsSdk.FleetTests.VirtualDays;

/// <summary>What a day came to.</summary>
/// <param name="TokenCalls">Calls for an access token.</param>
/// <param name="TicketCalls">Calls for a <c>jsapi_ticket</c>.</param>
/// <param name="Signatures">Pages signed.</param>
/// <param name="Invalid">Signatures that the simulator judged invalid.</param>
/// <param name="Failures">Callers that got an error.</param>
/// <param name="Waits">Callers that waited for WeChat after the first minute, nodes that had just joined left out.</param>
/// <param name="Overwrites">Writes of an older credential over a newer one.</param>
public sealed record DayResult(long TokenCalls, long TicketCalls, int Signatures, int Invalid, int Failures, int Waits, int Overwrites);
