namespace WeixinJsSdk.Tests.Doubles;

/// <summary>Hands out the published ticket, trailing space and all, and counts how often it was asked.</summary>
internal sealed class CardTickets : ITicketProvider
{
    public const string Published = "ojZ8YtyVyr30HheH3CM73y7h4jJE ";

    public List<TicketType> Asked { get; } = [];

    public Action? OnAsked { get; set; }

    public async ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Asked.Add(type);
        await Task.Yield();
        OnAsked?.Invoke();
        return new Ticket(Published, DateTimeOffset.MaxValue);
    }

    public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) => default;
}
