using Microsoft.Extensions.Hosting;

namespace WeixinJsSdk.Simulator;

/// <summary>Runs before any hosted service starts, the web server included.</summary>
internal sealed class DeskOnlyStartCheck(IServiceProvider services, string what) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        DeskOnly.Check(services, what);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
