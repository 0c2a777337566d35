namespace WeixinJsSdk.BrowserTests;

/// <summary>What all browser tests share: the demo, and one browser in which each test opens a context of its own.</summary>
public sealed class Desk : IAsyncLifetime
{
    private readonly DemoHost _demo = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri DemoAddress => _demo.Address;

    public async Task InitializeAsync()
    {
        if (BrowserTools.WhyNotRun is not null)
        {
            return;
        }

        BrowserTools.Require();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserTools.ChromiumPath,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
        });
    }

    public async Task<IPage> OpenAsync(Uri address)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions { Locale = "zh-CN", ViewportSize = new ViewportSize { Width = 430, Height = 932 } });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await _demo.DisposeAsync();
    }
}
