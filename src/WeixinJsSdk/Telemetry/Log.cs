using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Telemetry;

/// <summary>What the library logs about credentials. No message takes a token, ticket, secret or request address.</summary>
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
}
