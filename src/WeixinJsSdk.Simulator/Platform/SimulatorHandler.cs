using System.Net;
using System.Net.Sockets;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Platform;

/// <summary>The platform in process: an <see cref="HttpMessageHandler"/> that needs no network.</summary>
internal sealed class SimulatorHandler(ApiPlatform platform, string caller) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var address = request.RequestUri!;
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var response = await platform.AnswerAsync(
            new ApiRequest(
                request.Method.Method,
                address.Host,
                Uri.UnescapeDataString(address.AbsolutePath),
                address.Query,
                body,
                request.Content?.Headers.ContentType?.ToString(),
                caller),
            cancellationToken).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return response.Delivery == Delivery.Reset ? throw ConnectionReset(address) : ToMessage(response, request, platform.Accounts.Now);
    }

    private static HttpResponseMessage ToMessage(ApiResponse response, HttpRequestMessage request, DateTimeOffset now)
    {
        HttpContent content = response.Delivery == Delivery.CutInBody ? new CutContent(response.Body) : new ByteArrayContent(response.Body);
        if (response.ContentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", response.ContentType);
        }

        if (response.ContentDisposition is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-disposition", response.ContentDisposition);
        }

        return new HttpResponseMessage((HttpStatusCode)response.Status) { Content = content, RequestMessage = request, Headers = { Date = now } };
    }

    private static HttpRequestException ConnectionReset(Uri address) => new(
        HttpRequestError.ConnectionError,
        $"Connection reset by peer ({address.Authority})",
        new SocketException((int)SocketError.ConnectionReset));
}
