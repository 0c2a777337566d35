namespace WeixinJsSdk.BrowserTests;

/// <summary>The browser, with names that lead where a test wants them.</summary>
internal static class Chromium
{
    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, string hostRules) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = BrowserTools.ChromiumPath,
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
            "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable", "--host-resolver-rules=" + hostRules,
        ],
    });
}
