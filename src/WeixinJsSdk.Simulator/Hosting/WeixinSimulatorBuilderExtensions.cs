using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using WeixinJsSdk;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Simulator.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Replaces WeChat's API by the simulator.</summary>
public static class WeixinSimulatorBuilderExtensions
{
    /// <summary>
    /// Lets this account's calls to WeChat be answered by the simulator, in process. Registers the simulator as a singleton, and begins
    /// <see cref="WeixinJsSdkOptions.CacheKeyPrefix"/> with <c>simulator-</c>, so that simulated and real credentials have different keys in a shared cache.
    /// </summary>
    /// <param name="builder">What <c>AddWeixinJsSdk</c> returned.</param>
    /// <param name="simulator">The simulator.</param>
    /// <param name="configure">Sets the options, for instance to allow an environment other than Development; null for the defaults.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IWeixinJsSdkBuilder UseSimulator(this IWeixinJsSdkBuilder builder, WeixinSimulator simulator, Action<WeixinSimulatorOptions>? configure = null)
    {
        const string What = "UseSimulator()";
        const string Prefix = "simulator-";
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(simulator);
        var developmentOnly = !WeixinSimulatorOptions.From(configure).AllowOutsideDevelopment;
        builder.Services.TryAddSingleton(simulator);
        builder.Services.PostConfigure<WeixinJsSdkOptions>(builder.Name, options => options.CacheKeyPrefix =
            options.CacheKeyPrefix.StartsWith(Prefix, StringComparison.Ordinal) ? options.CacheKeyPrefix : Prefix + options.CacheKeyPrefix);
        if (developmentOnly)
        {
            builder.Services.AddSingleton<IHostedService>(services => new DevelopmentOnlyStartCheck(services, What));
        }

        builder.HttpClient.ConfigurePrimaryHttpMessageHandler(services =>
        {
            if (developmentOnly)
            {
                DevelopmentOnlyGuard.Check(services, What);
            }

            return simulator.CreateHandler();
        });
        return builder;
    }
}
