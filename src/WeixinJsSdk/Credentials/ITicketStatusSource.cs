namespace WeixinJsSdk;

/// <summary>
/// Says how an account's tickets stand, for health checks and dashboards. The built-in <see cref="ITicketProvider"/> implements it;
/// one of the application's own may.
/// </summary>
public interface ITicketStatusSource
{
    /// <summary>Gives what this process knows at this moment. Asks nobody: neither WeChat nor the shared cache.</summary>
    /// <param name="type">Which ticket.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentException"><paramref name="type"/> is not one of the defined values.</exception>
    TicketStatus GetStatus(TicketType type);
}
