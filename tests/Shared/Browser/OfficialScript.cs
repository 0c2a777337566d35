using System.Text.RegularExpressions;

namespace WeixinJsSdk.BrowserTests;

/// <summary>The official script at the addresses that pages load it from: its npm file, since tests do without the network.</summary>
internal static partial class OfficialScript
{
    /// <summary>Both hosts of the official script, as a host that is down.</summary>
    public const string BothHosts = "wx.qq.com";

    /// <summary>The file behind an address; null where it is another address, or its host, or a domain above it, is down.</summary>
    public static string? FindFile(string address, string? hostDown)
    {
        var script = Address().Match(address);
        return script.Success && !("." + new Uri(address).Host).EndsWith("." + hostDown, StringComparison.Ordinal)
            ? BrowserTools.ClientScriptPathOf(script.Groups[1].Value)
            : null;
    }

    /// <summary>Answers with a file. Pages that check a script's integrity ask for it with CORS.</summary>
    public static Task FulfillAsync(IRoute route, string file) => route.FulfillAsync(new RouteFulfillOptions
    {
        Path = file,
        Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*", ["Content-Type"] = "text/javascript; charset=utf-8" },
    });

    [GeneratedRegex(@"^https://res2?\.wx\.qq\.com/open/js/jweixin-([0-9.]+)\.js$")]
    private static partial Regex Address();
}
