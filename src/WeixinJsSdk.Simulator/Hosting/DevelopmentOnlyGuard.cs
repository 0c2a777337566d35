using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace WeixinJsSdk.Simulator.Hosting;

/// <summary>The simulator is for desks and tests: outside Development it fails the start unless that was asked for.</summary>
internal static class DevelopmentOnlyGuard
{
    public static void Check(IServiceProvider services, string what)
    {
        // No host at all is a unit test's bare container.
        if (services.GetService<IHostEnvironment>() is { } environment && !environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                $"{what} puts a simulated WeChat in place of the real one, and the environment is \"{environment.EnvironmentName}\". " +
                "It is allowed in Development only; remove it, or call it with allowOutsideDevelopment: true if this host is a desk or a test.");
        }
    }
}
