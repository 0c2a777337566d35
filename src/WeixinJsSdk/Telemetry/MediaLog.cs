using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Telemetry;

/// <summary>What the library logs about downloads of media.</summary>
internal static partial class MediaLog
{
    [LoggerMessage(60, LogLevel.Debug, "Downloading media of {AppId}: {ContentType}, {Length} bytes.")]
    public static partial void Opened(ILogger logger, string appId, string? contentType, long? length);

#pragma warning disable SYSLIB1015 // The errcode is for structured logs; the reason has it in words.
    [LoggerMessage(61, LogLevel.Warning, "Downloading media of {AppId} failed: {Reason}.")]
    public static partial void Failed(ILogger logger, Exception? exception, string appId, string reason, int? errorCode);
#pragma warning restore SYSLIB1015

    [LoggerMessage(62, LogLevel.Warning, "Downloading media of {AppId} broke off after the application had read {Bytes} bytes.")]
    public static partial void BrokenOff(ILogger logger, Exception exception, string appId, long bytes);
}
