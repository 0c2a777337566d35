namespace WeixinJsSdk.AspNetCore.Accounts;

/// <summary>The tickets an application lives on.</summary>
internal static class TicketList
{
    /// <returns>Each once; the <c>jsapi_ticket</c> alone where none is named.</returns>
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
