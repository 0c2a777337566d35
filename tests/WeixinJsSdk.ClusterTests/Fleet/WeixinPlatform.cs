using System.Globalization;
using System.Net.Http.Json;
using WeixinJsSdk.ClusterTests.Weixin;

namespace WeixinJsSdk.ClusterTests;

/// <summary>The simulator in its process.</summary>
internal sealed class WeixinPlatform : IAsyncDisposable
{
    public const string AppId = "wx0123456789abcdef";
    public const string AppSecret = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    public const string Token = "stable";
    public const string Ticket = "jsapi";

    /// <summary>Of tokens and of tickets; WeChat's live for two hours.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly ChildProcess _process;
    private readonly HttpClient _http;

    private WeixinPlatform(ChildProcess process, Uri address) =>
        (_process, Address, _http) = (process, address, new HttpClient { BaseAddress = address });

    public Uri Address { get; }

    public static async Task<WeixinPlatform> StartAsync()
    {
        var lifetime = Lifetime.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        var process = Programs.Start("WeixinJsSdk.ClusterTests.Weixin", AppId, AppSecret, lifetime);
        var ready = await process.FirstLineAsync();
        return new WeixinPlatform(process, new Uri(ready["ready ".Length..]));
    }

    public async Task BeginAsync(string fault) => (await _http.PostAsync($"faults/{fault}", null)).EnsureSuccessStatusCode();

    public async Task EndFaultsAsync() => (await _http.DeleteAsync("faults")).EnsureSuccessStatusCode();

    public async Task<UpstreamCall[]> CallsAsync() => (await _http.GetFromJsonAsync<UpstreamCall[]>("calls"))!;

    /// <summary>Ends when there has been such a call from now on, or one is under way.</summary>
    public async Task<UpstreamCall> NextCallAsync(Func<UpstreamCall, bool> isIt)
    {
        var over = (await CallsAsync()).Index().Where(call => call.Item.IsAnswered).Select(call => call.Index).ToHashSet();
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if ((await CallsAsync()).Where((call, index) => !over.Contains(index) && isIt(call)).FirstOrDefault() is { } call)
            {
                return call;
            }

            await Task.Delay(Pause, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        _http.Dispose();
    }
}
