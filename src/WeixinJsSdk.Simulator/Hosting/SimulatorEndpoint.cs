using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Hosting;

/// <summary>The platform over real HTTP.</summary>
internal static class SimulatorEndpoint
{
    /// <summary>Names the caller, where several clients on one machine have to be told apart.</summary>
    public const string CallerHeader = "X-Weixin-Caller";

    public static async Task AnswerAsync(HttpContext context, WeixinSimulator simulator, string path)
    {
        // A hanging call must not hold up the host when it stops.
        var stopping = context.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? default;
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            var request = await ReadAsync(context, path, gone.Token).ConfigureAwait(false);
            await WriteAsync(context, await simulator.Parts.Platform.AnswerAsync(request, gone.Token).ConfigureAwait(false), gone.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private static async Task<ApiRequest> ReadAsync(HttpContext context, string path, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        return new ApiRequest(
            context.Request.Method,
            context.Request.Host.Host,
            path,
            context.Request.QueryString.Value ?? "",
            body.ToArray(),
            context.Request.ContentType,
            Caller(context));
    }

    private static string Caller(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        return context.Request.Headers[CallerHeader] is [{ Length: > 0 } label]
            ? label
            : (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString() ?? "127.0.0.1";
    }

    private static async Task WriteAsync(HttpContext context, ApiResponse response, CancellationToken cancellationToken)
    {
        if (response.Delivery == Delivery.Reset)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = response.Status;
        context.Response.ContentType = response.ContentType;
        if (response.ContentDisposition is not null)
        {
            context.Response.Headers["Content-disposition"] = response.ContentDisposition;
        }

        if (response.Status is not (204 or 304))
        {
            context.Response.ContentLength = response.Body.Length;
            var cut = response.Delivery == Delivery.CutInBody;
            await context.Response.Body.WriteAsync(cut ? response.Body.AsMemory(0, response.Body.Length / 2) : response.Body, cancellationToken).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (cut)
            {
                context.Abort();
            }
        }
    }
}
