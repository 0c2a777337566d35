using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WeixinJsSdk.AspNetCore.Accounts;
using WeixinJsSdk.AspNetCore.Telemetry;

namespace WeixinJsSdk.AspNetCore.WarmUp;

/// <summary>
/// Asks for each planned ticket at the start, and then again and again, so that what is due is done before a visitor waits for it. Asking costs
/// nothing while nothing is due. The start is not held up: the first visitor shares the fetch that is under way.
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
        // Off the host's thread: what is asked first may be an application's own provider, which may block.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var delay = await AskAsync(account, ticket, stoppingToken).ConfigureAwait(false);
            await Task.Delay(delay, _time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <returns>How long to wait before the next time.</returns>
    private async Task<TimeSpan> AskAsync(string account, TicketType ticket, CancellationToken stoppingToken)
    {
        try
        {
            var held = await services.GetTickets(account).GetTicketAsync(ticket, stoppingToken).ConfigureAwait(false);
            return WarmUpSchedule.While(held.ExpiresAt - _time.GetUtcNow());
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return TimeSpan.Zero;
        }
        catch (Exception exception)
        {
            // Whatever it is, the host lives on: the pages that need no ticket do.
            var delay = WarmUpSchedule.After((exception as WeixinApiException)?.RetryAt - _time.GetUtcNow());
            Log.WarmUpFailed(_logger, exception, ticket, account, delay);
            return delay;
        }
    }
}
