using WeixinJsSdk.Media;
using WeixinJsSdk.Shared;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk;

/// <summary>
/// A downloaded media file. Reading <see cref="Stream"/> reads the bytes from WeChat: once, from the beginning to the end.
/// Dispose it, since it uses a connection.
/// </summary>
public sealed class MediaContent : IAsyncDisposable, IDisposable
{
    private readonly Stream? _stream;
    private bool _isSaved;

    /// <summary>Creates an instance from a stream, for a unit test or an <see cref="IMediaClient"/> of your own.</summary>
    /// <param name="stream">The bytes. This object disposes the stream.</param>
    /// <param name="contentType">The media type, such as <c>image/jpeg</c>; null if unknown.</param>
    /// <param name="fileName">The file name, sanitized as described at <see cref="FileName"/>; null if unknown.</param>
    /// <param name="length">The number of bytes; null if unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public MediaContent(Stream stream, string? contentType = null, string? fileName = null, long? length = null)
    {
        _stream = Guard.NotNull(stream, nameof(stream));
        ContentType = contentType;
        FileName = SafeFileName.Of(fileName);
        Length = length;
    }

    /// <summary>Creates an instance with the address of a video, for a unit test or an <see cref="IMediaClient"/> of your own.</summary>
    /// <param name="videoUrl">The address.</param>
    /// <exception cref="ArgumentNullException"><paramref name="videoUrl"/> is null.</exception>
    public MediaContent(Uri videoUrl) => VideoUrl = Guard.NotNull(videoUrl, nameof(videoUrl));

    /// <summary>
    /// The bytes. They can be read once, forward only. A read throws a <see cref="WeixinApiException"/> if the connection breaks
    /// (<see cref="WeixinErrorKind.Transient"/>), if no data arrives for <see cref="WeixinJsSdkOptions.FetchTimeout"/>
    /// (<see cref="WeixinErrorKind.Timeout"/>), or if the body exceeds <see cref="WeixinJsSdkOptions.MediaSizeLimit"/>
    /// (<see cref="WeixinErrorKind.MediaTooLarge"/>). Cancelling a read ends the download.
    /// </summary>
    /// <exception cref="InvalidOperationException">WeChat returned a <see cref="VideoUrl"/> instead.</exception>
    public Stream Stream => _stream ?? throw new InvalidOperationException(
        "WeChat gave no bytes but the address of a video: look at VideoUrl first, and download from there.");

    /// <summary>The media type that WeChat sent, such as <c>image/jpeg</c>, <c>audio/amr</c> or <c>voice/speex</c>; null if it sent none.</summary>
    public string? ContentType { get; }

    /// <summary>
    /// The file name that WeChat sent (Content-Disposition), sanitized so that it is valid on every system: no path, drive, control
    /// character, leading or trailing dot, and no name that Windows reserves. Null if WeChat sent none, or if nothing is left of it.
    /// </summary>
    public string? FileName { get; }

    /// <summary>The number of bytes; null if WeChat did not send it.</summary>
    public long? Length { get; }

    /// <summary>
    /// The address from which to download a video: WeChat answers <c>{"video_url": …}</c> for one. Null for images and recordings. The library
    /// does not download from it, since the host is not WeChat's API host and the scheme may be http.
    /// </summary>
    public Uri? VideoUrl { get; }

    /// <summary>
    /// Saves the bytes to a file. They are written to a temporary file (<c>*.part</c>) in the same folder, which is renamed when it is
    /// complete. A download that fails or is cancelled leaves no file, and other processes never see an incomplete one.
    /// </summary>
    /// <param name="path">The path of the file, in an existing folder. Do not build it from values that a browser sent. <see cref="FileName"/> is safe.</param>
    /// <param name="overwrite">Whether an existing file may be replaced. False by default.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>A task that completes when the file has been saved.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty, or is the path of a folder.</exception>
    /// <exception cref="InvalidOperationException">The bytes have been read or saved before, or WeChat returned a <see cref="VideoUrl"/> instead.</exception>
    /// <exception cref="IOException">The file exists and <paramref name="overwrite"/> is false, the folder does not exist, or writing failed.</exception>
    /// <exception cref="WeixinApiException">The download failed: see <see cref="Stream"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task SaveToFileAsync(string path, bool overwrite = false, CancellationToken cancellationToken = default)
    {
        var target = new MediaFile(path, overwrite);
        var stream = Stream;
        if (_isSaved || stream is AnswerStream { HandedOut: > 0 })
        {
            throw new InvalidOperationException("The bytes have been read before, and can be read only once: download the media again.");
        }

        _isSaved = true;
        await target.WriteAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Releases the connection. Bytes that have not been read are lost.</summary>
    public void Dispose() => _stream?.Dispose();

    /// <summary>Releases the connection. Bytes that have not been read are lost.</summary>
    /// <returns>A task that completes when the connection has been released.</returns>
    public ValueTask DisposeAsync()
    {
#if NET8_0_OR_GREATER
        return _stream?.DisposeAsync() ?? default;
#else
        Dispose();
        return default;
#endif
    }
}
