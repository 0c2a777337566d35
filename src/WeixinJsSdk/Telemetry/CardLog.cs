using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Telemetry;

/// <summary>What the library logs about cards.</summary>
internal static partial class CardLog
{
    [LoggerMessage(40, LogLevel.Warning, "{Count} cards were signed for one wx.addCard call. WeChat advises at most {Advised}: with more the call may time out on the phone.")]
    public static partial void TooManyCards(ILogger logger, int count, int advised);
}
