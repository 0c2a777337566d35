namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>The pages behind nginx, and a browser for which every name on port 80 or 443 is nginx.</summary>
public sealed class ProxiedPages : IAsyncLifetime
{
    private PageSite? _site;
    private Nginx? _nginx;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

    public async Task InitializeAsync()
    {
        if (BrowserTools.WhyNotRun is not null)
        {
            return;
        }

        BrowserTools.Require();
        _site = new PageSite();
        await _site.StartAsync();
        _nginx = new Nginx();
        await _nginx.StartAsync(_site.Address);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright, $"MAP *:80 127.0.0.1:{_nginx.PlainPort},MAP *:443 127.0.0.1:{_nginx.TlsPort}");
        _context = await Phone.OpenAsync(_browser, _site.Simulator);
    }

    /// <summary>Opens a page and waits until the client has said how its config ended.</summary>
    /// <param name="scheme">http, or https where TLS ends at nginx.</param>
    /// <param name="rest">The address after the scheme; {port} stands for nginx's.</param>
    /// <param name="headers">What tells the page how to be.</param>
    /// <param name="hostDown">A host of the official script that cannot be reached.</param>
    /// <returns>How it ended, and what the browser has in location.href.</returns>
    public async Task<(string Ended, string Href)> OpenAsync(
        string scheme, string rest, Dictionary<string, string>? headers = null, string? hostDown = null)
    {
        int port = scheme == "https" ? _nginx!.TlsPort : _nginx!.PlainPort;
        string address = $"{scheme}://{rest.Replace("{port}", port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)}";
        IBrowserContext context = hostDown is null ? _context! : await Phone.OpenAsync(_browser!, _site!.Simulator, hostDown: hostDown);
        IPage page = await context.NewPageAsync();
        await page.SetExtraHTTPHeadersAsync(headers ?? []);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        string ended = await page.EvaluateAsync<string>("window.ended");
        string href = await page.EvaluateAsync<string>("location.href");
        await page.CloseAsync();
        return (ended, href);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_nginx is not null)
        {
            await _nginx.DisposeAsync();
        }

        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
