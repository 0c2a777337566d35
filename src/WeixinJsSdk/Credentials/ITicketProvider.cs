namespace WeixinJsSdk;

/// <summary>
/// Where tickets come from. The built-in one caches them in the process and, where an <c>IDistributedCache</c> is registered,
/// for the whole fleet (附录1: "开发者必须在自己的服务全局缓存jsapi_ticket"). Register your own, or mock it in a unit test.
/// </summary>
public interface ITicketProvider
{
    /// <summary>Gives a ticket that is valid now. Completes synchronously when it is in memory.</summary>
    /// <param name="type">Which ticket.</param>
    /// <param name="cancellationToken">Ends this caller's wait, and nobody else's.</param>
    /// <returns>The ticket.</returns>
    /// <exception cref="ArgumentException"><paramref name="type"/> is not one of the defined values.</exception>
    /// <exception cref="WeixinApiException">WeChat gave no ticket, and no valid one is at hand.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default);

    /// <summary>Drops a ticket that turned out to be invalid, only if it still is the current one.</summary>
    /// <param name="type">Which ticket.</param>
    /// <param name="value">The value that turned out to be invalid.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    /// <returns>A task that ends when the ticket is dropped.</returns>
    /// <exception cref="ArgumentException"><paramref name="type"/> is not defined, or <paramref name="value"/> is null or empty.</exception>
    ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default);
}
