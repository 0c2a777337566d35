using Microsoft.Extensions.Diagnostics.HealthChecks;
using WeixinJsSdk.AspNetCore.Accounts;

namespace WeixinJsSdk.AspNetCore.Health;

/// <summary>
/// Checks the tickets of an account. Healthy if there is a valid ticket or one can be fetched. Degraded if a valid ticket is in use while WeChat
/// or the shared cache is down. Otherwise the failure status of the registration, with WeChat's errcode and advice.
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
