namespace WeixinJsSdk.BrowserTests;

/// <summary>What a browser test needs beside the .NET SDK: Chromium, and the real client from npm.</summary>
internal static class BrowserTools
{
    private const string InstallThem = "bash tests/run.sh installs what the browser tests need.";

    /// <summary>Debian's, unless CHROMIUM_PATH names another.</summary>
    public static string ChromiumPath { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path : "/usr/bin/chromium";

    public static string ClientScriptPath { get; } = Path.Combine(
        Repository.Root, "tests", "WeixinJsSdk.BrowserTests", "node_modules", "weixin-js-sdk", "index.original.js");

    /// <summary>
    /// Why the browser tests are not run; null where they are. Only a machine that has nothing but the .NET SDK is spared them,
    /// never the one that decides about a change.
    /// </summary>
    public static string? WhyNotRun { get; } =
        File.Exists(ChromiumPath) || File.Exists(ClientScriptPath) || Environment.GetEnvironmentVariable("CI") is { Length: > 0 }
            ? null
            : $"There is neither {ChromiumPath} nor weixin-js-sdk in node_modules; {InstallThem}";

    public static void Require()
    {
        foreach (string file in new[] { ChromiumPath, ClientScriptPath })
        {
            if (!File.Exists(file))
            {
                throw new FileNotFoundException($"{file} is missing; {InstallThem}", file);
            }
        }
    }
}
