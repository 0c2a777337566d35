using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace WeixinJsSdk.Simulator.Hosting;

/// <summary>Fails the start of an application that uses the simulator outside Development, unless its options allow it.</summary>
internal static class DevelopmentOnlyGuard
{
    public static void Check(IServiceProvider services, string what)
    {
        // No host at all is a unit test's bare container.
        if (services.GetService<IHostEnvironment>() is { } environment && !environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                $"{what} puts a simulated WeChat in place of the real one, and the environment is \"{environment.EnvironmentName}\". " +
                "It is allowed in Development only; remove it, or set its option AllowOutsideDevelopment if this host is a test's or a developer's.");
        }
    }
}
