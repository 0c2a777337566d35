namespace WeixinJsSdk.BrowserTests;

/// <summary>The phone that the bridge shows, on a page with somebody in front of it.</summary>
internal sealed class PhoneScreen(IPage page)
{
    public IPage Page => page;

    public ILocator Any => page.Locator("dialog");

    /// <summary>From now on the phone asks, although the browser is an automated one.</summary>
    public static async Task<PhoneScreen> OnAsync(Tab tab, int width = 1280, int height = 900)
    {
        await tab.Page.SetViewportSizeAsync(width, height);
        await tab.Page.RunScriptAsync("WeixinSimulator.setInteractive(true)");
        return new PhoneScreen(tab.Page);
    }

    /// <summary>The screen of an interface.</summary>
    public ILocator Of(string name) => page.Locator($"dialog[data-screen={name}]");

    public ILocator Strip(string name) => page.Locator($".strip[data-strip={name}]");

    public Task ConfirmAsync() => Any.Locator(".confirm").ClickAsync();

    public Task CancelAsync() => Any.Locator(".cancel").ClickAsync();

    public Task GoneAsync() => Assertions.Expect(Any).ToHaveCountAsync(0);
}
