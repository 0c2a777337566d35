using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WeixinJsSdk.AspNetCore.Accounts;
using WeixinJsSdk.AspNetCore.Telemetry;

namespace WeixinJsSdk.AspNetCore.WarmUp;

/// <summary>
/// Requests each planned ticket when the application starts and then periodically, so that a due refresh happens before a visitor waits for it.
/// A request makes no call while no refresh is due. The service does not delay the start: the first visitor shares the fetch that is in progress.
/// </summary>
internal sealed class WarmUpService(IServiceProvider services, IOptions<WarmUpPlan> plan, ILoggerFactory loggers, TimeProvider? time = null)
    : BackgroundService
{
    private readonly ILogger _logger = loggers.CreateLogger(Log.Category);
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(plan.Value.Tickets.Select(planned => KeepWarmAsync(planned.Account, planned.Ticket, stoppingToken)));

    private async Task KeepWarmAsync(string account, TicketType ticket, CancellationToken stoppingToken)
    {
        // Continue on another thread: the first call may go to an application's own provider, which may block the start of the host.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var delay = await RequestAsync(account, ticket, stoppingToken).ConfigureAwait(false);
            await Task.Delay(delay, _time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>The delay before the next request.</returns>
    private async Task<TimeSpan> RequestAsync(string account, TicketType ticket, CancellationToken stoppingToken)
    {
        try
        {
            var current = await services.GetTickets(account).GetTicketAsync(ticket, stoppingToken).ConfigureAwait(false);
            return WarmUpSchedule.DelayWhileValid(current.ExpiresAt - _time.GetUtcNow());
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (Exception exception)
        {
            // No exception may stop the host, since other pages need no ticket.
            var delay = WarmUpSchedule.DelayAfterFailure((exception as WeixinApiException)?.RetryAt - _time.GetUtcNow());
            Log.WarmUpFailed(_logger, exception, ticket, AccountName.InLog(account), delay);
            return delay;
        }
    }
}
