using Microsoft.Extensions.Logging;

namespace WeixinJsSdk.Telemetry;

/// <summary>What the library logs about signed pages.</summary>
internal static partial class JsSdkLog
{
    [LoggerMessage(30, LogLevel.Warning, "{List} holds '{Name}', which the catalog does not know: did you mean '{Nearest}'? It is passed on as it stands, and this is said once.")]
    public static partial void LooksMisspelt(ILogger logger, string list, string name, string nearest);
}
