using System.Text.Json;

namespace WeixinJsSdk.BrowserTests;

/// <summary>A page in a browser context of its own.</summary>
public sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Network _network;

    private Tab(IBrowserContext context, IPage page, Network network)
    {
        _context = context;
        _network = network;
        Page = page;
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Aborted => _network.Aborted;

    internal static async Task<Tab> OpenAsync(IBrowser browser, string address, string? userAgent, string? hostDown)
    {
        var network = new Network { HostDown = hostDown };
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = "zh-CN",
            UserAgent = userAgent,
            ViewportSize = new ViewportSize { Width = 430, Height = 932 },
        });
        context.SetDefaultTimeout(15_000);
        PageComplaints.Hear(context);
        if (hostDown is not null)
        {
            PageComplaints.Current.Expect($"{hostDown}/open/js/");
        }

        await context.RouteAsync(TestHosts.Elsewhere(), network.AnswerAsync);
        var tab = new Tab(context, await context.NewPageAsync(), network);
        await tab.Page.GotoAsync(address);
        return tab;
    }

    /// <summary>wx.config; what comes back is config:ok, or what wx.error was told.</summary>
    public Task<string> ConfigureAsync(JsSdkConfig config) => ConfigureAsync(config.ToJson());

    public Task<string> ConfigureAsync(string config) => Page.RunScriptAsync<string>("json => desk.configure(JSON.parse(json))", config);

    /// <summary>Calls an interface of wx.</summary>
    public async Task<CallEnd> CallAsync(string api, object? parameters = null)
    {
        var json = parameters as string ?? JsonSerializer.Serialize(parameters ?? new { });
        var ended = await Page.RunScriptAsync<string>(
            "([api, json]) => desk.call(api, JSON.parse(json)).then(end => JSON.stringify(end))", new[] { api, json });
        using var end = JsonDocument.Parse(ended);
        return new CallEnd(end.RootElement.GetProperty("outcome").GetString()!, end.RootElement.GetProperty("result").Clone());
    }

    public ValueTask DisposeAsync() => new(_context.CloseAsync().WaitAsync(BoundedWaits.Limit));
}

/// <summary>Which callback ran, and what it was given.</summary>
public sealed record CallEnd(string Outcome, JsonElement Result)
{
    public string ErrMsg => Text("errMsg");

    public string Text(string name) => Result.GetProperty(name).GetString()!;
}
