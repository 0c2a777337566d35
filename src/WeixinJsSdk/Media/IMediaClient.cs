namespace WeixinJsSdk;

/// <summary>
/// Downloads the media that a page has uploaded with <c>wx.uploadImage</c> or <c>wx.uploadVoice</c>: their <c>serverId</c> is WeChat's <c>media_id</c>
/// (此处获得的 serverId 即 media_id). WeChat keeps such media for three days.
/// </summary>
public interface IMediaClient
{
    /// <summary>Downloads a media file (获取临时素材, <c>GET /cgi-bin/media/get</c>). The body is streamed, not buffered in memory.</summary>
    /// <param name="serverId">
    /// The <c>serverId</c> that the page received; not the <c>localId</c>. Not empty, at most 512 characters, no white space or control characters.
    /// </param>
    /// <param name="cancellationToken">Cancels the wait for the media. Later reads from the stream take their own token.</param>
    /// <returns>The media. Dispose it: it uses a connection until then.</returns>
    /// <exception cref="ArgumentException"><paramref name="serverId"/> is not valid. No request has been sent.</exception>
    /// <exception cref="WeixinApiException">
    /// WeChat returned no media: <see cref="WeixinErrorKind.Media"/> if it is older than three days or belongs to another account (40007),
    /// <see cref="WeixinErrorKind.MediaTooLarge"/> if it is larger than <see cref="WeixinJsSdkOptions.MediaSizeLimit"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<MediaContent> DownloadAsync(string serverId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Downloads a voice recording of <c>wx.uploadVoice</c> in high definition (获取高清语音素材, <c>GET /cgi-bin/media/get/jssdk</c>): speex, 16 kHz,
    /// while <see cref="DownloadAsync"/> returns amr, 8 kHz. The page of this interface in WeChat's document links to a decoder.
    /// </summary>
    /// <param name="serverId">The <c>serverId</c> that <c>wx.uploadVoice</c> returned to the page. The same rules apply as for <see cref="DownloadAsync"/>.</param>
    /// <param name="cancellationToken">Cancels the wait for the media. Later reads from the stream take their own token.</param>
    /// <returns>The recording. Dispose it: it uses a connection until then.</returns>
    /// <exception cref="ArgumentException"><paramref name="serverId"/> is not valid. No request has been sent.</exception>
    /// <exception cref="WeixinApiException">WeChat returned no recording: see <see cref="DownloadAsync"/>. The errcode is 40007 also if the media is no recording of <c>wx.uploadVoice</c>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<MediaContent> DownloadHdVoiceAsync(string serverId, CancellationToken cancellationToken = default);
}
