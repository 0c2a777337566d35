using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using WeixinJsSdk;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Simulator.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts the simulator in place of WeChat.</summary>
public static class WeixinSimulatorBuilderExtensions
{
    /// <summary>
    /// Lets this account's calls to WeChat be answered by the simulator, in process. Registers the simulator as a singleton, and begins
    /// <see cref="WeixinJsSdkOptions.CacheKeyPrefix"/> with <c>simulator-</c>, so that simulated credentials never meet real ones in a shared cache.
    /// </summary>
    /// <param name="builder">What <c>AddWeixinJsSdk</c> returned.</param>
    /// <param name="simulator">The simulator.</param>
    /// <param name="allowOutsideDevelopment">Whether it may run in an environment other than Development, where the start fails otherwise.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IWeixinJsSdkBuilder UseSimulator(this IWeixinJsSdkBuilder builder, WeixinSimulator simulator, bool allowOutsideDevelopment = false)
    {
        const string What = "UseSimulator()";
        const string Prefix = "simulator-";
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(simulator);
        builder.Services.TryAddSingleton(simulator);
        builder.Services.PostConfigure<WeixinJsSdkOptions>(builder.Name, options => options.CacheKeyPrefix =
            options.CacheKeyPrefix.StartsWith(Prefix, StringComparison.Ordinal) ? options.CacheKeyPrefix : Prefix + options.CacheKeyPrefix);
        if (!allowOutsideDevelopment)
        {
            builder.Services.AddSingleton<IHostedService>(services => new DevelopmentOnlyStartCheck(services, What));
        }

        builder.HttpClient.ConfigurePrimaryHttpMessageHandler(services =>
        {
            if (!allowOutsideDevelopment)
            {
                DevelopmentOnlyGuard.Check(services, What);
            }

            return simulator.CreateHandler();
        });
        return builder;
    }
}
