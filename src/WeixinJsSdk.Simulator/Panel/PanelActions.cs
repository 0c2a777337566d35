using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>What the panel can do, by name: <c>POST panel/do/{action}</c> with a JSON object. Each is one call of the public API.</summary>
internal sealed class PanelActions(SimulatorParts simulator, ChangeSignal signal)
{
    private readonly Dictionary<string, Action<PanelCall>> _actions =
        AccountActions.All.Concat(CredentialActions.All).Concat(PhoneActions.All).Concat(PlatformActions.All).ToDictionary(StringComparer.Ordinal);

    public Task AnswerAsync(HttpContext context)
    {
        if (PanelRequestFilter.WhyNot(context) is { } whyNot)
        {
            return TellAsync(context, StatusCodes.Status403Forbidden, whyNot);
        }

        return _actions.TryGetValue(context.Request.RouteValues["action"] as string ?? "", out var action)
            ? DoAsync(context, action)
            : TellAsync(context, StatusCodes.Status404NotFound, "The panel has no such action.");
    }

    private async Task DoAsync(HttpContext context, Action<PanelCall> action)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted).ConfigureAwait(false);
            action(new PanelCall(simulator, body.RootElement));
        }
        catch (Exception unfit) when (unfit is JsonException or ArgumentException)
        {
            // .NET appends the parameter's name, which means nothing to the panel's user.
            await TellAsync(context, StatusCodes.Status400BadRequest, unfit.Message.Split(" (Parameter '")[0]).ConfigureAwait(false);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
        signal.Raise();
    }

    private static async Task TellAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(why, context.RequestAborted).ConfigureAwait(false);
    }
}
