using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The control panel: its page and files, what it shows, and what it can do.</summary>
internal static class PanelEndpoints
{
    public static void Map(RouteGroupBuilder group, SimulatorParts simulator)
    {
        var signal = new ChangeSignal();
        var state = new PanelState(simulator);
        var live = new PanelLive(state, signal);
        var actions = new PanelActions(simulator, signal);
        group.MapGet("/", PanelFiles.ServePageAsync).Add(LeaveTheRootToTheApplication);
        group.MapGet("/panel/{**file}", PanelFiles.ServeAsync);
        group.MapGet("/panel/state", OnOwnHost(context => ServeStateAsync(context, state)));
        group.MapGet("/panel/live", OnOwnHost(live.ServeAsync));
        group.MapPost("/panel/do/{**action}", actions.AnswerAsync);
    }

    /// <summary>A simulator that is mapped at "/" must not take the application's own start page.</summary>
    private static void LeaveTheRootToTheApplication(EndpointBuilder page)
    {
        if (page is RouteEndpointBuilder { RoutePattern.PathSegments.Count: 0 } root)
        {
            root.Order = int.MaxValue;
        }
    }

    /// <summary>The panel shows tokens and tickets, though only of a simulated WeChat.</summary>
    private static RequestDelegate OnOwnHost(RequestDelegate answer) => context =>
    {
        if (OwnHost.Named(context))
        {
            return answer(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(OwnHost.Advice, context.RequestAborted);
    };

    private static async Task ServeStateAsync(HttpContext context, PanelState state)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(state.WriteAll(), context.RequestAborted).ConfigureAwait(false);
    }
}
