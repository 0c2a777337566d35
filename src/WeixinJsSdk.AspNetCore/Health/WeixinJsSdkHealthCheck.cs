using Microsoft.Extensions.Diagnostics.HealthChecks;
using WeixinJsSdk.AspNetCore.Accounts;

namespace WeixinJsSdk.AspNetCore.Health;

/// <summary>
/// Healthy with a valid ticket or able to get one; degraded while it is served although WeChat or the shared cache is down; otherwise what
/// the registration says, with WeChat's errcode and what to do about it.
/// </summary>
internal sealed class WeixinJsSdkHealthCheck(IServiceProvider services, string account, IReadOnlyList<TicketType> tickets) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var provider = services.GetTickets(account);
        var report = new HealthFindings();
        foreach (var ticket in tickets)
        {
            try
            {
                report.Valid(ticket, (await provider.GetTicketAsync(ticket, cancellationToken).ConfigureAwait(false)).ExpiresAt);
                report.Status(ticket, services.FindTicketStatus(account, ticket));
            }
            catch (WeixinApiException exception)
            {
                report.Failed(ticket, exception, context.Registration.FailureStatus);
            }
        }

        return report.Result();
    }
}
