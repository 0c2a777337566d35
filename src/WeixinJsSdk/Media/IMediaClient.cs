namespace WeixinJsSdk;

/// <summary>
/// Downloads what a page has uploaded with <c>wx.uploadImage</c> or <c>wx.uploadVoice</c>: their <c>serverId</c> is WeChat's <c>media_id</c>
/// (此处获得的 serverId 即 media_id). WeChat keeps such media for three days.
/// </summary>
public interface IMediaClient
{
    /// <summary>Downloads a media (获取临时素材, <c>GET /cgi-bin/media/get</c>). The body is streamed and never held in memory as a whole.</summary>
    /// <param name="serverId">
    /// The <c>serverId</c> that the page got; not the <c>localId</c>. Not empty, at most 512 characters, no white space or control characters.
    /// </param>
    /// <param name="cancellationToken">Ends the wait for the media. Reading from it afterwards takes a token of its own.</param>
    /// <returns>The media. Dispose it: it holds a connection until then.</returns>
    /// <exception cref="ArgumentException"><paramref name="serverId"/> breaks its rule; nothing has been sent.</exception>
    /// <exception cref="WeixinApiException">
    /// WeChat gave no media: <see cref="WeixinErrorKind.Media"/> where it is older than three days or another account's (40007),
    /// <see cref="WeixinErrorKind.MediaTooLarge"/> where it is larger than <see cref="WeixinJsSdkOptions.MediaSizeLimit"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<MediaContent> DownloadAsync(string serverId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Downloads a voice of <c>wx.uploadVoice</c> in high definition (获取高清语音素材, <c>GET /cgi-bin/media/get/jssdk</c>): speex, 16 kHz,
    /// where <see cref="DownloadAsync"/> gives amr, 8 kHz. WeChat offers a decoder beside the document of this interface.
    /// </summary>
    /// <param name="serverId">The <c>serverId</c> that <c>wx.uploadVoice</c> gave to the page. The rules are those of <see cref="DownloadAsync"/>.</param>
    /// <param name="cancellationToken">Ends the wait for the media. Reading from it afterwards takes a token of its own.</param>
    /// <returns>The voice. Dispose it: it holds a connection until then.</returns>
    /// <exception cref="ArgumentException"><paramref name="serverId"/> breaks its rule; nothing has been sent.</exception>
    /// <exception cref="WeixinApiException">WeChat gave no voice: see <see cref="DownloadAsync"/>; 40007 also where it is no voice of <c>wx.uploadVoice</c>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<MediaContent> DownloadHdVoiceAsync(string serverId, CancellationToken cancellationToken = default);
}
