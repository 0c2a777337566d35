using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.AspNetCore.Telemetry;

/// <summary>Everything this package says in a log. No message takes a token, ticket or secret, nor the query of a page's address: an OAuth code may be in it.</summary>
internal static partial class Log
{
    public const string Category = "WeixinJsSdk.AspNetCore";

    [LoggerMessage(101, LogLevel.Error, "A page was served without wx.config: there is no valid jsapi_ticket for account \"{Account}\".")]
    public static partial void PageWithoutConfig(ILogger logger, Exception exception, string account);

    [LoggerMessage(102, LogLevel.Warning, "Could not warm up {Ticket} of account \"{Account}\"; it is tried again in {Delay}.")]
    public static partial void WarmUpFailed(ILogger logger, Exception exception, TicketType ticket, string account, TimeSpan delay);

    [LoggerMessage(103, LogLevel.Warning, "Signing {Page}, but {Mistake}: WeChat will say config:invalid signature. {Advice}")]
    public static partial void SuspiciousAddress(ILogger logger, string page, string mistake, string advice);

    [LoggerMessage(104, LogLevel.Warning, "Not signing {Page}: it is percent-encoded as a whole, and was encoded again on its way. {Advice}")]
    public static partial void AddressEncodedAgain(ILogger logger, string page, string advice);
}
