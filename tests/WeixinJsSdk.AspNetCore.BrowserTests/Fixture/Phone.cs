using System.Text.RegularExpressions;
using WeixinJsSdk.BrowserTests;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>
/// WeChat around a page: its user agent, the scripts of the two clients from their npm files, and, for pages that load no bridge themselves, one
/// whose other end is the simulator's judge. He takes the address from the page and not from the server.
/// </summary>
internal static partial class Phone
{
    public const string IPhone = UserAgents.IPhone;
    public const string WeCom = UserAgents.WeCom;

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
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { IgnoreHTTPSErrors = true, UserAgent = userAgent });
        await context.RouteAsync(Elsewhere(), route => AnswerAsync(route, hostDown));
        return context;
    }

    public static async Task<IBrowserContext> OpenWithBridgeAsync(IBrowser browser, WeixinSimulator simulator, string? hostDown = null)
    {
        var context = await OpenAsync(browser, hostDown: hostDown);
        await context.ExposeFunctionAsync<string, string>("weixinJudge", simulator.Judge.VerifyJson);
        await context.AddInitScriptAsync(Bridge);
        return context;
    }

    private static Task AnswerAsync(IRoute route, string? hostDown)
    {
        var file = OfficialScript.FindFile(route.Request.Url, hostDown) ?? WeComScript(new Uri(route.Request.Url));
        return file is null ? route.AbortAsync() : OfficialScript.FulfillAsync(route, file);
    }

    private static string? WeComScript(Uri address) => address.Host != "unpkg.com"
        ? null
        : Path.Combine(
            Repository.Root, "tests", "WeixinJsSdk.AspNetCore.BrowserTests", "node_modules", "@wecom", "jssdk", "dist", Path.GetFileName(address.AbsolutePath));

    [GeneratedRegex(@"^https://(?:[a-z0-9.]+\.qq\.com|unpkg\.com)/")]
    private static partial Regex Elsewhere();
}
