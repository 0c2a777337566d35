using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.BrowserTests;

/// <summary>What the browser tests of a collection share: the demo, a site of bare pages, and one browser in which each test opens a context of its own.</summary>
public sealed class Desk : IAsyncLifetime
{
    private readonly List<TestAccount> _accounts = [];
    private DemoHost? _demo;
    private PageSite? _pages;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri DemoAddress => _demo!.Address;

    /// <summary>The bare pages on loopback, which need no safe domain.</summary>
    public Uri PagesAddress => _pages!.Address;

    public WeixinSimulator Simulator => _pages!.Simulator;

    public async Task InitializeAsync()
    {
        if (BrowserTools.WhyNotRun is not null)
        {
            return;
        }

        BrowserTools.Require();
        _demo = new DemoHost();
        _pages = new PageSite();
        await _pages.StartAsync();
        Assertions.SetDefaultExpectTimeout(15_000);
        _playwright = await Playwright.CreateAsync().WaitAsync(BoundedWaits.Limit);
        _browser = await Chromium.LaunchAsync(_playwright, TestHosts.ResolverRules(DemoAddress, PagesAddress));
    }

    public TestAccount NewAccount(params string[] safeDomains)
    {
        var account = new TestAccount(Simulator, _accounts.Count + 1, safeDomains);
        _accounts.Add(account);
        return account;
    }

    public Task<Tab> OpenAsync(string address, string phone = Phone.IPhone, string version = "8.0.50", string? hostDown = null) =>
        Tab.OpenAsync(_browser!, address, Phone.UserAgent(phone, version), hostDown);

    public Task<Tab> OpenPageAsync(string path = "/page", string phone = Phone.IPhone, string version = "8.0.50") =>
        OpenAsync(new Uri(PagesAddress, path).AbsoluteUri, phone, version);

    /// <summary>A bare page whose config has passed, for every interface.</summary>
    public async Task<Tab> OpenVerifiedAsync(TestAccount account, string phone = Phone.IPhone, string version = "8.0.50")
    {
        var tab = await OpenPageAsync(phone: phone, version: version);
        (await tab.ConfigureAsync(await account.SignAsync(tab.Page.Url))).Should().Be("config:ok");
        return tab;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync().AsTask().WaitAsync(BoundedWaits.Limit);
        }

        _playwright?.Dispose();
        _accounts.ForEach(account => account.Dispose());
        if (_pages is not null)
        {
            await _pages.DisposeAsync();
        }

        if (_demo is not null)
        {
            await _demo.DisposeAsync();
        }
    }
}
