using Microsoft.Extensions.Logging;
using WeixinJsSdk.Credentials;
using WeixinJsSdk.Telemetry;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Media;

/// <inheritdoc cref="IMediaClient"/>
internal sealed class MediaClient(AccountCredentials credentials, AccountSettings settings, ILogger logger, Metrics metrics) : IMediaClient
{
    private readonly MediaApi _api = new(credentials.Api, () => settings.Current);

    public Task<MediaContent> DownloadAsync(string serverId, CancellationToken cancellationToken = default) =>
        DownloadAsync(MediaKind.Temporary, ServerId.Require(serverId, nameof(serverId)), cancellationToken);

    public Task<MediaContent> DownloadHdVoiceAsync(string serverId, CancellationToken cancellationToken = default) =>
        DownloadAsync(MediaKind.HdVoice, ServerId.Require(serverId, nameof(serverId)), cancellationToken);

    private async Task<MediaContent> DownloadAsync(MediaKind kind, string mediaId, CancellationToken cancellationToken)
    {
        // A download uses its token only while the request is sent. It therefore does not wait for a token refresh that is in progress.
        try
        {
            var media = await credentials.Calls.SendAsync(
                (token, cancel) => _api.FetchAsync(kind, mediaId, token, cancel),
                cancellationToken).ConfigureAwait(false);
            return ToContent(kind, media);
        }
        catch (WeixinApiException exception)
        {
            metrics.MediaFailed(kind.Name(), exception.Kind.ToString(), exception.ErrorCode);
            // A failure with RetryAt comes from the fetch of the token, which has logged it with its stack trace.
            Log.DownloadFailed(logger, exception.RetryAt is null ? exception : null, settings.Current.AppId, exception.Failure.What, exception.ErrorCode);
            throw;
        }
    }

    private MediaContent ToContent(MediaKind kind, FetchedMedia media)
    {
        if (media.Body is not { } body)
        {
            metrics.MediaDownloaded(kind.Name());
            return new MediaContent(media.VideoUrl!);
        }

        Log.DownloadOpened(logger, settings.Current.AppId, media.ContentType, body.ExpectedLength);
        body.Ended = exception =>
        {
            if (exception is null)
            {
                metrics.MediaDownloaded(kind.Name());
                return;
            }

            metrics.MediaFailed(kind.Name(), exception.Kind.ToString(), exception.ErrorCode);
            Log.DownloadBrokenOff(logger, exception, settings.Current.AppId, body.HandedOut);
        };
        return new MediaContent(body, media.ContentType, ContentDisposition.FileName(media.ContentDisposition), body.ExpectedLength);
    }
}
