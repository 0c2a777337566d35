using System.Text.RegularExpressions;

namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>The panel in a browser, its language English, unless another is asked for.</summary>
internal sealed partial class PanelPage : IAsyncDisposable
{
    public const string Desktop = "desktop";
    public const string Phone = "phone";
    private readonly Tab _tab;

    private PanelPage(Tab tab)
    {
        _tab = tab;
        PageComplaints.HearWarnings(Page);
    }

    public IPage Page => _tab.Page;

    public static async Task<PanelPage> OpenAsync(Desk desk, PanelSite site, string size = Desktop, string? language = "en")
    {
        var tab = await desk.OpenAsync("about:blank", BrowserTests.Phone.Desktop);
        var panel = new PanelPage(tab);
        await panel.Page.SetViewportSizeAsync(size == Phone ? 390 : 1280, 844);
        await panel.Page.GotoAsync(site.PanelAddress);
        await panel.ExpectLiveAsync();
        if (language is not null)
        {
            await panel.Page.ClickAsync($"[data-language={language}]");
            await Assertions.Expect(panel.Page.Locator($"[data-language={language}]")).ToHaveAttributeAsync("aria-pressed", "true");
        }

        return panel;
    }

    public ILocator Find(string selector) => Page.Locator(selector);

    public Task ExpectLiveAsync() => Assertions.Expect(Find("#connection")).ToHaveAttributeAsync("data-state", "live");

    /// <summary>Does something that sends an action, and waits until the simulator has done it.</summary>
    public async Task ActAsync(Func<Task> act, int status = 204)
    {
        var response = await Page.RunAndWaitForResponseAsync(act, Action());
        if (status >= 400)
        {
            PageComplaints.Current.Expect($"status of {status}");
        }

        response.Status.Should().Be(status, "of {0}", response.Url);
    }

    public Task ClickAsync(string selector) => ActAsync(() => Page.ClickAsync(selector));

    public Task SetAsync(string selector, string value, int status = 204) => ActAsync(
        async () =>
        {
            await Page.FillAsync(selector, value);
            await Page.PressAsync(selector, "Tab");
        },
        status);

    public async Task OpenDetailsAsync(string summary) =>
        await Page.RunScriptAsync("selector => { document.querySelector(selector).closest('details').open = true; }", summary);

    public ValueTask DisposeAsync() => _tab.DisposeAsync();

    [GeneratedRegex("/panel/do/")]
    private static partial Regex Action();
}
