using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.AspNetCore.Telemetry;

/// <summary>The log messages of this package. No message contains a token, ticket or secret, or the query of a page's address, which may contain an OAuth code.</summary>
internal static partial class Log
{
    public const string Category = "WeixinJsSdk.AspNetCore";

    // Without the stack trace: event 2 of WeixinJsSdk has logged it once, and each page view during the outage repeats this message.
    [LoggerMessage(101, LogLevel.Error, "A page was served without wx.config: account {Account} has no valid jsapi_ticket. {Reason}")]
    public static partial void PageWithoutConfig(ILogger logger, string account, string reason);

    [LoggerMessage(102, LogLevel.Warning, "Could not warm up {Ticket} of account {Account}; the next attempt is in {Delay}.")]
    public static partial void WarmUpFailed(ILogger logger, Exception exception, TicketType ticket, string account, TimeSpan delay);

    [LoggerMessage(103, LogLevel.Warning, "{Page} is signed, but {Mistake}: WeChat will probably answer config:invalid signature. {Advice}")]
    public static partial void SuspiciousAddress(ILogger logger, string page, string mistake, string advice);

    [LoggerMessage(104, LogLevel.Warning, "{Page} is not signed: the whole address is percent-encoded, and the request encoded it again. {Advice}")]
    public static partial void AddressEncodedAgain(ILogger logger, string page, string advice);
}
