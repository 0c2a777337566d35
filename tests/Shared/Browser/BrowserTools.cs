namespace WeixinJsSdk.BrowserTests;

/// <summary>What a browser test needs beside the .NET SDK: Chromium, and the real client from npm.</summary>
internal static class BrowserTools
{
    private static readonly string[] ClientVersions = ["1.0.0", "1.2.0", "1.3.2", "1.4.0", "1.6.0"];

    private const string InstallThem = "bash tests/run.sh installs what the browser tests need.";

    /// <summary>
    /// Debian's, unless CHROMIUM_PATH names another: the headless shell, which is Chromium without the windows, toolbars and services that no page can
    /// see and that take a third of the time; the whole browser where there is none.
    /// </summary>
    public static string ChromiumPath { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } path ? path
        : File.Exists("/usr/bin/chromium-headless-shell") ? "/usr/bin/chromium-headless-shell"
        : "/usr/bin/chromium";

    public static string ClientScriptPath { get; } = ClientScriptPathOf("1.6.0");

    /// <summary>
    /// Why the browser tests are not run; null where they are. Only a machine that has nothing but the .NET SDK is spared them,
    /// never the one that decides about a change.
    /// </summary>
    public static string? WhyNotRun { get; } =
        File.Exists(ChromiumPath) || File.Exists(ClientScriptPath) || Environment.GetEnvironmentVariable("CI") is { Length: > 0 }
            ? null
            : $"There is neither {ChromiumPath} nor weixin-js-sdk in node_modules; {InstallThem}";

    /// <summary>The official script of a version, as Tencent serves it.</summary>
    public static string ClientScriptPathOf(string version) => Path.Combine(
        Repository.Root, "tests", "WeixinJsSdk.BrowserTests", "node_modules", version == "1.6.0" ? "weixin-js-sdk" : $"jweixin-{version}", "index.original.js");

    public static void Require()
    {
        foreach (var file in ClientVersions.Select(ClientScriptPathOf).Prepend(ChromiumPath))
        {
            if (!File.Exists(file))
            {
                throw new FileNotFoundException($"{file} is missing; {InstallThem}", file);
            }
        }
    }
}
