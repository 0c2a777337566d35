using Microsoft.Extensions.DependencyInjection;

namespace WeixinJsSdk.AspNetCore.Tests;

/// <summary>An account that lives on a ticket of the test's own.</summary>
internal sealed class TestSigner : ITicketProvider
{
    public static void Add(IServiceCollection services, string name) =>
        services.AddKeyedSingleton<IJsSdkSigner>(name, new JsSdkSigner("wx-" + name, new TestSigner()));

    public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default) =>
        new(new Ticket("ticket", DateTimeOffset.MaxValue));

    public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) => default;
}
