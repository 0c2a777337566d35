using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Simulator;
using WeixinJsSdk.Simulator.Bridge;
using WeixinJsSdk.Simulator.Hosting;
using WeixinJsSdk.Simulator.Panel;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves the simulator over HTTP.</summary>
public static class WeixinSimulatorEndpointRouteBuilderExtensions
{
    private const string DefaultPattern = "/weixin-simulator";

    /// <summary>
    /// Serves the API of the simulator that is registered as a service (by <c>UseSimulator</c>), for a client in any language:
    /// its API host is then <c>http://127.0.0.1:N/weixin-simulator</c>. It also serves the bridge, which takes the place of the app in a desktop browser:
    /// a page loads <c>/weixin-simulator/bridge.js</c> before the official script. The control panel is at the pattern itself: open
    /// <c>/weixin-simulator/</c> in a browser. Only the panel's own page may change anything from a browser: its requests are JSON posts
    /// with a header of their own, and those of another origin are refused.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path in front of <c>/cgi-bin/…</c>.</param>
    /// <param name="configure">Sets the options, for instance to allow an environment other than Development; null for the defaults.</param>
    /// <returns>The conventions of the simulator's endpoints. They are open to anonymous callers: WeChat's API knows no other.</returns>
    /// <exception cref="InvalidOperationException">No simulator is registered, or the environment is not Development; the message says what to do.</exception>
    public static IEndpointConventionBuilder MapWeixinSimulator(
        this IEndpointRouteBuilder endpoints, string pattern = DefaultPattern, Action<WeixinSimulatorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.MapWeixinSimulator(
            endpoints.ServiceProvider.GetService<WeixinSimulator>() ?? throw new InvalidOperationException(
                "MapWeixinSimulator() found no WeixinSimulator among the services: call UseSimulator(simulator) on the SDK's builder, register one as a singleton, or pass one."),
            pattern,
            configure);
    }

    /// <summary>As the other overload, for a simulator that is no service.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="simulator">The simulator.</param>
    /// <param name="pattern">The path in front of <c>/cgi-bin/…</c>.</param>
    /// <param name="configure">Sets the options, for instance to allow an environment other than Development; null for the defaults.</param>
    /// <returns>The conventions of the simulator's endpoints.</returns>
    /// <exception cref="InvalidOperationException">The environment is not Development; the message says what to do.</exception>
    public static IEndpointConventionBuilder MapWeixinSimulator(
        this IEndpointRouteBuilder endpoints, WeixinSimulator simulator, string pattern = DefaultPattern, Action<WeixinSimulatorOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(simulator);
        ArgumentNullException.ThrowIfNull(pattern);
        if (!WeixinSimulatorOptions.From(configure).AllowOutsideDevelopment)
        {
            DevelopmentOnlyGuard.Check(endpoints.ServiceProvider, "MapWeixinSimulator()");
        }

        var group = endpoints.MapGroup(pattern);
        group.WithMetadata(new AllowAnonymousAttribute());
        group.Map("/cgi-bin/{**api}", context => SimulatorEndpoint.AnswerAsync(context, simulator, "/cgi-bin/" + context.GetRouteValue("api")));
        BridgeEndpoints.Map(group, simulator.Parts.Accounts, simulator.Parts.Judge, simulator.Parts.Phone);
        PanelEndpoints.Map(group, simulator.Parts);
        return group;
    }
}
