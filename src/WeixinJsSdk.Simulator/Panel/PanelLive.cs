using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>
/// The panel's server-sent events: <c>now</c>, the simulator's time, when it has moved, and each section when it has changed.
/// One request lasts as long as the panel is visible, so that polling does not fill the host's request log.
/// </summary>
internal sealed class PanelLive(PanelState state, ChangeSignal signal)
{
    public async Task ServeAsync(HttpContext context)
    {
        // An open panel must not hold up the host when it stops.
        var stopping = context.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? default;
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        try
        {
            await SendChangesAsync(context.Response.Body, gone.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // The panel was closed, or the host stops.
        }
    }

    private async Task SendChangesAsync(Stream body, CancellationToken cancellationToken)
    {
        var sent = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        await body.WriteAsync("retry: 1000\n\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        while (true)
        {
            var next = signal.Next;
            foreach ((var name, var value) in Read())
            {
                if (!sent.TryGetValue(name, out var before) || !before.AsSpan().SequenceEqual(value))
                {
                    sent[name] = value;
                    await SendAsync(body, name, value, cancellationToken).ConfigureAwait(false);
                }
            }

            await body.FlushAsync(cancellationToken).ConfigureAwait(false);
            await ChangeSignal.WaitAsync(next, cancellationToken).ConfigureAwait(false);
        }
    }

    private IEnumerable<(string Name, byte[] Value)> Read()
    {
        yield return ("now", Encoding.UTF8.GetBytes(state.Now.ToString(CultureInfo.InvariantCulture)));
        foreach (var section in PanelState.All)
        {
            yield return (section.Name, state.Write(section));
        }
    }

    private static async Task SendAsync(Stream body, string name, byte[] value, CancellationToken cancellationToken)
    {
        await body.WriteAsync(Encoding.UTF8.GetBytes($"event: {name}\ndata: "), cancellationToken).ConfigureAwait(false);
        await body.WriteAsync(value, cancellationToken).ConfigureAwait(false);
        await body.WriteAsync("\n\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
    }
}
