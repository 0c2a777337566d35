namespace WeixinJsSdk.BrowserTests;

/// <summary>What a page finds beyond this machine: the official script, from its npm file. Everything else is aborted and remembered.</summary>
internal sealed class Network
{
    private const string Script = "/open/js/jweixin-1.6.0.js";
    private readonly List<string> _aborted = [];

    public string? HostDown { get; init; }

    public IReadOnlyList<string> Aborted
    {
        get
        {
            lock (_aborted)
            {
                return [.. _aborted];
            }
        }
    }

    public Task AnswerAsync(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        if (address is { Scheme: "https", Host: "res.wx.qq.com" or "res2.wx.qq.com", AbsolutePath: Script } && address.Host != HostDown)
        {
            return route.FulfillAsync(new RouteFulfillOptions { Path = BrowserTools.ClientScriptPath, ContentType = "text/javascript; charset=utf-8" });
        }

        lock (_aborted)
        {
            _aborted.Add(address.AbsoluteUri);
        }

        return route.AbortAsync();
    }
}
