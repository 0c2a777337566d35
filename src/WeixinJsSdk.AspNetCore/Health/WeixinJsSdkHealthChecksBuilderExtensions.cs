using Microsoft.Extensions.Diagnostics.HealthChecks;
using WeixinJsSdk;
using WeixinJsSdk.AspNetCore.Accounts;
using WeixinJsSdk.AspNetCore.Health;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health check of a WeChat account.</summary>
public static class WeixinJsSdkHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check of an account's tickets. Healthy: there is a valid ticket, or one can be fetched. Degraded: a valid ticket is in use while WeChat
    /// or the shared cache is down. Otherwise <paramref name="failureStatus"/>. Description and data contain WeChat's errcode and advice, and
    /// no secret. They may contain this server's IP address: show them to operators only.
    /// </summary>
    /// <remarks>The check calls WeChat only when a signer would: not while a valid ticket is in memory, and not during a back-off.</remarks>
    /// <param name="builder">The application's health checks.</param>
    /// <param name="account">The account's name in <c>AddWeixinJsSdk</c>; the empty string (the default) is the default account.</param>
    /// <param name="name">The check's name; null for <c>weixin-jssdk</c>, or <c>weixin-jssdk-NAME</c> for a named account.</param>
    /// <param name="tickets">The tickets that the application uses; null for the <c>jsapi_ticket</c> alone.</param>
    /// <param name="failureStatus">The status if there is no valid ticket; null for <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags for filtering health checks; null for none.</param>
    /// <param name="timeout">The time limit of the check; null for the library's own limits only.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> or <paramref name="account"/> is null.</exception>
    public static IHealthChecksBuilder AddWeixinJsSdk(
        this IHealthChecksBuilder builder,
        string account = "",
        string? name = null,
        IEnumerable<TicketType>? tickets = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null,
        TimeSpan? timeout = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(account);
        var checkedTickets = TicketList.Of(tickets);
        return builder.Add(new HealthCheckRegistration(
            name ?? (account.Length == 0 ? "weixin-jssdk" : "weixin-jssdk-" + account),
            services => new WeixinJsSdkHealthCheck(services, account, checkedTickets),
            failureStatus,
            tags,
            timeout));
    }
}
