namespace WeixinJsSdk.BrowserTests;

/// <summary>What a page complains of from now on. Two complaints are expected of every page with the real client, and left out.</summary>
internal static class PageErrors
{
    public static IReadOnlyList<string> Of(IPage page)
    {
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !IsLocalId(message) && !IsReport(message))
            {
                errors.Add($"{message.Text} ({message.Location})");
            }
        };
        return errors;
    }

    // An img cannot load a localId by itself, and the browser says so before the client sees to it.
    private static bool IsLocalId(IConsoleMessage message) => message.Text.EndsWith("ERR_UNKNOWN_URL_SCHEME", StringComparison.Ordinal);

    // What the client reports to Tencent is stopped.
    private static bool IsReport(IConsoleMessage message) => message.Location.StartsWith("https://open.weixin.qq.com/sdk/report", StringComparison.Ordinal);
}
