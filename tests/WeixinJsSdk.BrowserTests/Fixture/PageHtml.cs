namespace WeixinJsSdk.BrowserTests;

internal static class PageHtml
{
    private const string OlderClient = "client-";

    // Ends of wx calls as promises. A config's end is told by ready, which fires after error, too; a later config's by the next call's end,
    // since ready then fires at once.
    private const string Desk = """
        <script>
          let configured = false;
          window.desk = {
            wx: () => window.wx,
            configure(config) {
              return new Promise(resolve => {
                const wx = desk.wx();
                let refused = null;
                const end = () => resolve(refused || "config:ok");
                wx.error(answer => { refused = answer.errMsg; });
                if (!configured) wx.ready(end);
                wx.config(config);
                if (configured) wx.checkJsApi({ jsApiList: [], complete: end });
                configured = true;
              });
            },
            call(api, parameters) {
              return new Promise(resolve => desk.wx()[api](Object.assign({}, parameters, {
                success: result => resolve({ outcome: "success", result }),
                cancel: result => resolve({ outcome: "cancel", result }),
                fail: result => resolve({ outcome: "fail", result }),
              })));
            },
          };
        </script>
        """;

    // As much of an AMD loader as the client asks about.
    private const string Amd = """
        <script>
          window.define = factory => { desk.module = factory(); };
          window.define.amd = {};
          desk.wx = () => desk.module;
        </script>
        """;

    public static string For(string how) => how == "bare" ? $"<!DOCTYPE html><meta charset=\"utf-8\"><body>{Desk}" : $"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><title>{how}</title><link rel="icon" href="data:,"></head>
        <body>
        <script src="/weixin-simulator/bridge.js{(how is "late" or "manual" ? "?ready=" + how : "")}"></script>
        {Desk}
        {(how == "amd" ? Amd : "")}
        <script src="https://res.wx.qq.com/open/js/jweixin-{(how.StartsWith(OlderClient, StringComparison.Ordinal) ? how[OlderClient.Length..] : "1.6.0")}.js"></script>
        </body>
        </html>
        """;
}
