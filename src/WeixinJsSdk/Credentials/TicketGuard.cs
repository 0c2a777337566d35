namespace WeixinJsSdk.Credentials;

/// <summary>What an application's own provider gave, which may be a mock that nobody has set up.</summary>
internal static class TicketGuard
{
    /// <exception cref="InvalidOperationException">There is no ticket.</exception>
    public static Ticket Of(ITicketProvider provider, Ticket? ticket) =>
        ticket ?? throw new InvalidOperationException($"{provider.GetType().Name}.GetTicketAsync returned null: an ITicketProvider gives a ticket or throws.");
}
