using Microsoft.Extensions.Diagnostics.HealthChecks;
using WeixinJsSdk;
using WeixinJsSdk.AspNetCore.Accounts;
using WeixinJsSdk.AspNetCore.Health;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The health check of a WeChat account.</summary>
public static class WeixinJsSdkHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check of an account's tickets. Healthy: there is a valid ticket, or one can be had. Degraded: pages are served from a valid ticket
    /// while WeChat or the shared cache is down. Otherwise <paramref name="failureStatus"/>. Description and data tell WeChat's errcode and
    /// what to do about it, and hold no secret; they may name this server's IP address, so show them to operators only.
    /// </summary>
    /// <remarks>However often it runs, WeChat is asked only when the library itself would ask: never while a ticket is in memory, nor within a back-off.</remarks>
    /// <param name="builder">The application's health checks.</param>
    /// <param name="account">The account's name in <c>AddWeixinJsSdk</c>; the empty string (the default) is the default account.</param>
    /// <param name="name">The check's name; null for <c>weixin-jssdk</c>, with the account's name after a hyphen where it has one.</param>
    /// <param name="tickets">Which tickets the application lives on; null for the <c>jsapi_ticket</c> alone.</param>
    /// <param name="failureStatus">What is reported when there is no ticket; null for <see cref="HealthStatus.Unhealthy"/>.</param>
    /// <param name="tags">Tags to choose checks by; null for none.</param>
    /// <param name="timeout">How long the check may take; null for no limit but the library's own.</param>
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
