using Microsoft.Net.Http.Headers;
using WeixinJsSdk;

namespace JsSdkDemo;

/// <summary>Shows what the page has uploaded, as the server gets it from WeChat by its <c>serverId</c>.</summary>
internal static class UploadedMedia
{
    public static void MapUploadedMedia(this WebApplication app) =>
        app.MapGet("/media/{serverId}", async (string serverId, IMediaClient client, HttpResponse response, CancellationToken cancellationToken) =>
        {
            try
            {
                var media = await client.DownloadAsync(serverId, cancellationToken);
                response.RegisterForDisposeAsync(media);
                response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
                return Results.Stream(media.Stream, media.ContentType, media.FileName);
            }
            catch (WeixinApiException refused) when (refused.Kind == WeixinErrorKind.Media)
            {
                return Results.Problem(refused.Advice, statusCode: StatusCodes.Status404NotFound);
            }
        });
}
