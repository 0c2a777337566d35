using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Telemetry;

/// <summary>Everything the library says in a log. No message takes a token, ticket, secret or request address.</summary>
internal static partial class Log
{
    public const string Category = "WeixinJsSdk";

    [LoggerMessage(1, LogLevel.Information, "Fetched {Kind} for {AppId}; it ends {ExpiresAt:u}.")]
    public static partial void Fetched(ILogger logger, string kind, string appId, DateTimeOffset expiresAt);

    [LoggerMessage(2, LogLevel.Warning, "Could not fetch {Kind} for {AppId} (errcode {ErrorCode}); WeChat is asked again after {RetryAt:u}. A valid one at hand: {HasValid}.")]
    public static partial void FetchFailed(ILogger logger, Exception exception, string kind, string appId, int? errorCode, DateTimeOffset? retryAt, bool hasValid);

    [LoggerMessage(3, LogLevel.Debug, "Took {Kind} for {AppId} from the shared cache; it ends {ExpiresAt:u}.")]
    public static partial void Adopted(ILogger logger, string kind, string appId, DateTimeOffset expiresAt);

    [LoggerMessage(4, LogLevel.Information, "Dropped {Kind} for {AppId}: it was reported as refused by WeChat.")]
    public static partial void Rejected(ILogger logger, string kind, string appId);

    [LoggerMessage(5, LogLevel.Warning, "The shared cache did not answer within {Timeout}; it is left alone for {Pause} and credentials are served from memory.")]
    public static partial void SharedCacheTimedOut(ILogger logger, TimeSpan timeout, TimeSpan pause);

    [LoggerMessage(6, LogLevel.Warning, "The shared cache failed; credentials are served from memory.")]
    public static partial void SharedCacheFailed(ILogger logger, Exception exception);

    [LoggerMessage(7, LogLevel.Debug, "Wrote {Kind} for {AppId} to the shared cache again: it held none, or an older one.")]
    public static partial void SharedCacheRefilled(ILogger logger, string kind, string appId);

    [LoggerMessage(8, LogLevel.Warning, "The refresh lock for {Kind} of {AppId} failed; the refresh goes on without it.")]
    public static partial void LockFailed(ILogger logger, Exception exception, string kind, string appId);

    [LoggerMessage(9, LogLevel.Warning, "The refresh lock for {Kind} of {AppId} was not to be had within its lease; the refresh goes on without it.")]
    public static partial void LockNotHad(ILogger logger, string kind, string appId);

    [LoggerMessage(10, LogLevel.Warning, "WeChat refused the access token in {Operation} (errcode {ErrorCode}); it is replaced and the call made once more.")]
    public static partial void AccessTokenRefused(ILogger logger, string operation, int? errorCode);
}
