namespace WeixinJsSdk.AspNetCore.Accounts;

/// <summary>The tickets that a warm-up or a health check covers.</summary>
internal static class TicketList
{
    /// <returns>The distinct tickets; the <c>jsapi_ticket</c> alone if none is given.</returns>
    public static IReadOnlyList<TicketType> Of(IEnumerable<TicketType>? tickets)
    {
        TicketType[] named = [.. (tickets ?? []).Distinct()];
        foreach (var ticket in named)
        {
            if (!Enum.IsDefined(ticket))
            {
                throw new ArgumentOutOfRangeException(nameof(tickets), ticket, "tickets must be TicketType.JsApi or TicketType.WxCard.");
            }
        }

        return named.Length == 0 ? [TicketType.JsApi] : named;
    }
}
