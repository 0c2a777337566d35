namespace WeixinJsSdk.Simulator;

/// <summary>What <c>/cgi-bin/ticket/getticket</c> answers when it is asked again early; WeChat does not document it.</summary>
public enum TicketRenewal
{
    /// <summary>The same ticket until its last five minutes (the default).</summary>
    SameUntilLastFiveMinutes = 0,

    /// <summary>The same ticket until it expires.</summary>
    SameToTheEnd = 1,

    /// <summary>A new ticket each time; the earlier ones stay valid to their own end.</summary>
    NewEachTime = 2,
}
