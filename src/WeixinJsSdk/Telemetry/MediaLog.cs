using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Telemetry;

/// <summary>What the media room has to say.</summary>
internal static partial class MediaLog
{
    [LoggerMessage(60, LogLevel.Debug, "A media of {AppId} is being downloaded: {ContentType}, {Length} bytes.")]
    public static partial void Opened(ILogger logger, string appId, string? contentType, long? length);

    [LoggerMessage(61, LogLevel.Warning, "A media of {AppId} could not be downloaded (errcode {ErrorCode}).")]
    public static partial void Refused(ILogger logger, Exception exception, string appId, int? errorCode);

    [LoggerMessage(62, LogLevel.Warning, "The download of a media of {AppId} ended too early; {Bytes} bytes had been handed out.")]
    public static partial void BrokenOff(ILogger logger, Exception exception, string appId, long bytes);
}
