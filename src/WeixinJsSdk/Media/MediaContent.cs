using WeixinJsSdk.Media;
using WeixinJsSdk.Shared;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk;

/// <summary>
/// A downloaded media. Its bytes are read from WeChat while <see cref="Stream"/> is read: once, from the beginning to the end.
/// Dispose it, since it holds a connection.
/// </summary>
public sealed class MediaContent : IAsyncDisposable, IDisposable
{
    private readonly Stream? _stream;
    private bool _isSaved;

    /// <summary>Makes one from a stream, for a unit test or an <see cref="IMediaClient"/> of your own.</summary>
    /// <param name="stream">The bytes. Disposed with this object.</param>
    /// <param name="contentType">What they are, such as <c>image/jpeg</c>; null where unknown.</param>
    /// <param name="fileName">The name; cleaned as described at <see cref="FileName"/>. Null where unknown.</param>
    /// <param name="length">How many bytes there are; null where unknown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public MediaContent(Stream stream, string? contentType = null, string? fileName = null, long? length = null)
    {
        _stream = Guard.NotNull(stream, nameof(stream));
        ContentType = contentType;
        FileName = SafeFileName.Of(fileName);
        Length = length;
    }

    /// <summary>Makes one that is the address of a video, for a unit test or an <see cref="IMediaClient"/> of your own.</summary>
    /// <param name="videoUrl">The address.</param>
    /// <exception cref="ArgumentNullException"><paramref name="videoUrl"/> is null.</exception>
    public MediaContent(Uri videoUrl) => VideoUrl = Guard.NotNull(videoUrl, nameof(videoUrl));

    /// <summary>
    /// The bytes; read once, forward only. A read fails with a <see cref="WeixinApiException"/> where the connection breaks off
    /// (<see cref="WeixinErrorKind.Transient"/>), stands still for <see cref="WeixinJsSdkOptions.FetchTimeout"/>
    /// (<see cref="WeixinErrorKind.Timeout"/>) or brings more than <see cref="WeixinJsSdkOptions.MediaSizeLimit"/>
    /// (<see cref="WeixinErrorKind.MediaTooLarge"/>); a read that is cancelled ends the download.
    /// </summary>
    /// <exception cref="InvalidOperationException">WeChat gave a <see cref="VideoUrl"/> instead.</exception>
    public Stream Stream => _stream ?? throw new InvalidOperationException(
        "WeChat gave no bytes but the address of a video: look at VideoUrl first, and download from there.");

    /// <summary>What the bytes are, as WeChat says: <c>image/jpeg</c>, <c>audio/amr</c>, <c>voice/speex</c>. Null where it says nothing.</summary>
    public string? ContentType { get; }

    /// <summary>
    /// The name that WeChat gives the file (Content-Disposition), made safe to be a file's name on any system: no path, drive, control
    /// character, leading or trailing dot, and no name that Windows reserves. Null where WeChat gives none, or where nothing is left.
    /// </summary>
    public string? FileName { get; }

    /// <summary>How many bytes there are; null where WeChat has not said.</summary>
    public long? Length { get; }

    /// <summary>
    /// Where to download a video from: WeChat answers <c>{"video_url": …}</c> for one. Null for pictures and voices. The library does not go
    /// there by itself: it is not WeChat's API, and may be any host, over plain http.
    /// </summary>
    public Uri? VideoUrl { get; }

    /// <summary>
    /// Saves the bytes to a file. They are written under a temporary name (<c>*.part</c>) in the same folder, and the file is renamed when it is
    /// complete: a download that fails or is cancelled leaves nothing behind, and nobody sees half a file.
    /// </summary>
    /// <param name="path">The file, in a folder that exists. Never make it from what a browser sent; <see cref="FileName"/> is safe.</param>
    /// <param name="overwrite">Whether a file of this name may be replaced. No by default.</param>
    /// <param name="cancellationToken">Ends the download.</param>
    /// <returns>A task that ends when the file is there.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null, empty, or names a folder.</exception>
    /// <exception cref="InvalidOperationException">The bytes have been read or saved before, or WeChat gave a <see cref="VideoUrl"/> instead.</exception>
    /// <exception cref="IOException">The file is there and <paramref name="overwrite"/> is false, the folder is not, or the disk failed.</exception>
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

    /// <summary>Lets the connection go. What has not been read is lost.</summary>
    public void Dispose() => _stream?.Dispose();

    /// <summary>Lets the connection go. What has not been read is lost.</summary>
    /// <returns>A task that ends when it is gone.</returns>
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
