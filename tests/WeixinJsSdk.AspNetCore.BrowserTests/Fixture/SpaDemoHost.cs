using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.BrowserTests;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>The single-page sample as it is, on real Kestrel, and a browser to open it in.</summary>
public sealed class SpaDemoHost : IAsyncLifetime
{
    private DemoHost? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private WeixinSimulator Simulator => _app!.Services.GetRequiredService<WeixinSimulator>();

    private string Origin => _app!.Address.GetLeftPart(UriPartial.Authority);

    public async Task InitializeAsync()
    {
        if (BrowserTools.WhyNotRun is not null)
        {
            return;
        }

        BrowserTools.Require();
        _app = new DemoHost();
        _playwright = await Playwright.CreateAsync().WaitAsync(BoundedWaits.Limit);
        _browser = await Chromium.LaunchAsync(_playwright, "MAP *:443 127.0.0.1:1");
    }

    public async Task<IPage> OpenAsync(string landing, string userAgent = Phone.IPhone)
    {
        var context = await Phone.OpenAsync(_browser!, userAgent);
        PageComplaints.Hear(context);
        var page = await context.NewPageAsync();
        await page.GotoAsync(Origin + landing);
        return page;
    }

    /// <summary>What was verified, in its order: paths with queries.</summary>
    public IReadOnlyList<string> SignedPages() =>
        [.. Simulator.Verdicts.Where(verdict => verdict is { Api: "config", Allowed: true })
            .Select(verdict => verdict.PageUrl[Origin.Length..])];

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync().AsTask().WaitAsync(BoundedWaits.Limit);
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }
}
