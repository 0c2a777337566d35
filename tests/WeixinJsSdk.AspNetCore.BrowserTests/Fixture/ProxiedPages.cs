using WeixinJsSdk.BrowserTests;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>The pages behind nginx, and a browser for which every name on port 80 or 443 is nginx.</summary>
public sealed class ProxiedPages : IAsyncLifetime
{
    private PageSite? _site;
    private Nginx? _nginx;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;
    private PageComplaints? _complaints;

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
        _playwright = await Playwright.CreateAsync().WaitAsync(BoundedWaits.Limit);
        _browser = await Chromium.LaunchAsync(_playwright, $"MAP *:80 127.0.0.1:{_nginx.PlainPort},MAP *:443 127.0.0.1:{_nginx.TlsPort}");
        var context = await Phone.OpenWithBridgeAsync(_browser, _site.Simulator);
        PageComplaints.Hear(context, () => _complaints!);
        _page = await context.NewPageAsync();
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
        var port = scheme == "https" ? _nginx!.TlsPort : _nginx!.PlainPort;
        var address = $"{scheme}://{rest.Replace("{port}", port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)}";
        _complaints = PageComplaints.Current;
        if (hostDown is null)
        {
            return await OpenAsync(_page!, address, headers);
        }

        _complaints.Expect($"{hostDown}/open/js/");
        var context = await Phone.OpenWithBridgeAsync(_browser!, _site!.Simulator, hostDown: hostDown);
        PageComplaints.Hear(context);
        return await OpenAsync(await context.NewPageAsync(), address, headers);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync().AsTask().WaitAsync(BoundedWaits.Limit);
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

    private static async Task<(string Ended, string Href)> OpenAsync(IPage page, string address, Dictionary<string, string>? headers)
    {
        // From another page each time: where only what follows a # differs, the browser would not load the page again.
        await page.GotoAsync("about:blank");
        await page.SetExtraHTTPHeadersAsync(headers ?? []);
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        return (await page.RunScriptAsync<string>("window.ended"), await page.RunScriptAsync<string>("location.href"));
    }
}
