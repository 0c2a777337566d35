using WeixinJsSdk.AspNetCore.Accounts;

namespace WeixinJsSdk.AspNetCore.WarmUp;

/// <summary>The accounts and tickets that the warm-up keeps in memory.</summary>
internal sealed class WarmUpPlan
{
    private readonly Dictionary<string, IReadOnlyList<TicketType>> _accounts = new(StringComparer.Ordinal);

    public IEnumerable<(string Account, TicketType Ticket)> Tickets =>
        _accounts.SelectMany(account => account.Value.Select(ticket => (account.Key, ticket)));

    public void Add(string account, IReadOnlyList<TicketType> tickets) =>
        _accounts[account] = _accounts.TryGetValue(account, out var existing) ? TicketList.Of(existing.Concat(tickets)) : tickets;
}
