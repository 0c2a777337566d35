using System.Text.RegularExpressions;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>
/// WeChat around a page: its user agent, the scripts of the two clients from their npm files, and, for pages that load no bridge themselves, one
/// whose other end is the simulator's judge. He takes the address from the page and not from the server.
/// </summary>
internal static partial class Phone
{
    public const string IPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50(0x18003233) NetType/WIFI Language/zh_CN";
    public const string WeCom = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 wxwork/4.1.22 MicroMessenger/7.0.1 NetType/WIFI Language/zh";

    private const string Bridge = """
        window.WeixinJSBridge = {
          invoke(name, params, callback) {
            weixinJudge(JSON.stringify({ url: location.href, api: name, params })).then(verdict => callback && callback({ errMsg: JSON.parse(verdict).errMsg }));
          },
          call() {}, on() {}, log() {},
        };
        """;

    public static async Task<IBrowserContext> OpenAsync(IBrowser browser, string userAgent = IPhone, string? hostDown = null)
    {
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions { IgnoreHTTPSErrors = true, UserAgent = userAgent });
        await context.RouteAsync(Elsewhere(), route => AnswerAsync(route, hostDown));
        return context;
    }

    public static async Task<IBrowserContext> OpenWithBridgeAsync(IBrowser browser, WeixinSimulator simulator, string? hostDown = null)
    {
        IBrowserContext context = await OpenAsync(browser, hostDown: hostDown);
        await context.ExposeFunctionAsync<string, string>("weixinJudge", simulator.Judge.VerifyJson);
        await context.AddInitScriptAsync(Bridge);
        return context;
    }

    private static Task AnswerAsync(IRoute route, string? hostDown)
    {
        var address = new Uri(route.Request.Url);
        string? file = address.Host == hostDown ? null
            : address.Host is "res.wx.qq.com" or "res2.wx.qq.com" ? BrowserTools.ClientScriptPath
            : address.Host == "unpkg.com" ? Path.Combine(Repository.Root, "tests", "WeixinJsSdk.AspNetCore.BrowserTests", "node_modules", "@wecom", "jssdk", "dist", Path.GetFileName(address.AbsolutePath))
            : null;
        return file is null
            ? route.AbortAsync()
            : route.FulfillAsync(new RouteFulfillOptions
            {
                Path = file,
                ContentType = "text/javascript; charset=utf-8",
                Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*", ["Content-Type"] = "text/javascript; charset=utf-8" },
            });
    }

    [GeneratedRegex(@"^https://(?:[a-z0-9.]+\.qq\.com|unpkg\.com)/")]
    private static partial Regex Elsewhere();
}
