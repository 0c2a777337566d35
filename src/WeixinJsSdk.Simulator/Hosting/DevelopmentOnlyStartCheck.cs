using Microsoft.Extensions.Hosting;

namespace WeixinJsSdk.Simulator.Hosting;

/// <summary>Runs before any hosted service starts, the web server included.</summary>
internal sealed class DevelopmentOnlyStartCheck(IServiceProvider services, string what) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        DevelopmentOnlyGuard.Check(services, what);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
