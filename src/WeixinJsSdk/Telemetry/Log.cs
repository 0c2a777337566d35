using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Telemetry;

/// <summary>Everything the library logs. No message takes a token, ticket, secret or request address.</summary>
/// <remarks>One class: the generator writes several in an order of its own, so that two builds would differ.</remarks>
internal static partial class Log
{
    public const string Category = "WeixinJsSdk";

    [LoggerMessage(1, LogLevel.Information, "Fetched {Kind} for {AppId} from WeChat; it expires at {ExpiresAt:u}.")]
    public static partial void Fetched(ILogger logger, string kind, string appId, DateTimeOffset expiresAt);

#pragma warning disable SYSLIB1015 // The errcode is for structured logs; the reason has it in words.
    [LoggerMessage(2, LogLevel.Warning, "Fetching {Kind} for {AppId} from WeChat failed: {Reason}. The next attempt is made after {RetryAt:u}; a valid one is in memory: {HasValid}.")]
    public static partial void FetchFailed(
        ILogger logger, Exception? exception, string kind, string appId, string reason, DateTimeOffset? retryAt, bool hasValid, int? errorCode);
#pragma warning restore SYSLIB1015

    [LoggerMessage(3, LogLevel.Debug, "Took {Kind} for {AppId} from the shared cache; it expires at {ExpiresAt:u}.")]
    public static partial void Adopted(ILogger logger, string kind, string appId, DateTimeOffset expiresAt);

    [LoggerMessage(4, LogLevel.Information, "Dropped {Kind} for {AppId}: it was reported as refused by WeChat.")]
    public static partial void Dropped(ILogger logger, string kind, string appId);

    [LoggerMessage(5, LogLevel.Warning, "The shared cache did not answer within {Timeout}. It is left alone for {Pause}; credentials are served from memory.")]
    public static partial void SharedCacheTimedOut(ILogger logger, TimeSpan timeout, TimeSpan pause);

    [LoggerMessage(6, LogLevel.Warning, "The shared cache failed; credentials are served from memory.")]
    public static partial void SharedCacheFailed(ILogger logger, Exception exception);

    [LoggerMessage(7, LogLevel.Debug, "Wrote {Kind} for {AppId} to the shared cache again: the cache held none, or an older one.")]
    public static partial void SharedCacheRefilled(ILogger logger, string kind, string appId);

    [LoggerMessage(8, LogLevel.Warning, "The refresh lock for {Kind} of {AppId} failed; the refresh goes on without it.")]
    public static partial void LockFailed(ILogger logger, Exception exception, string kind, string appId);

    [LoggerMessage(9, LogLevel.Warning, "Another holder kept the refresh lock for {Kind} of {AppId} for its whole lease; the refresh goes on without it.")]
    public static partial void LockTimedOut(ILogger logger, string kind, string appId);

    [LoggerMessage(10, LogLevel.Warning, "WeChat refused the access token in {Operation} (errcode {ErrorCode}). The library replaces the token and makes the call once more.")]
    public static partial void AccessTokenRefused(ILogger logger, string operation, int? errorCode);

    [LoggerMessage(30, LogLevel.Warning, "{List} holds '{Name}', which the catalog does not know: did you mean '{Nearest}'? It is passed on as it stands, and this is said once.")]
    public static partial void LooksMisspelt(ILogger logger, string list, string name, string nearest);

    [LoggerMessage(40, LogLevel.Warning, "{Count} cards were signed for one wx.addCard call. WeChat advises at most {Advised}: with more the call may time out on the phone.")]
    public static partial void TooManyCards(ILogger logger, int count, int advised);

    [LoggerMessage(60, LogLevel.Debug, "Downloading media of {AppId}: {ContentType}, {Length} bytes.")]
    public static partial void DownloadOpened(ILogger logger, string appId, string? contentType, long? length);

#pragma warning disable SYSLIB1015 // The errcode is for structured logs; the reason has it in words.
    [LoggerMessage(61, LogLevel.Warning, "Downloading media of {AppId} failed: {Reason}.")]
    public static partial void DownloadFailed(ILogger logger, Exception? exception, string appId, string reason, int? errorCode);
#pragma warning restore SYSLIB1015

    [LoggerMessage(62, LogLevel.Warning, "Downloading media of {AppId} broke off after the application had read {Bytes} bytes.")]
    public static partial void DownloadBrokenOff(ILogger logger, Exception exception, string appId, long bytes);
}
