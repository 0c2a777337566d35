namespace WeixinJsSdk.BrowserTests;

/// <summary>Each interface of the demo that asks or shows something, through the real client: opened, confirmed, cancelled by a click and by Escape.</summary>
[Collection(AtTheDesk.Name)]
public sealed class EveryScreenTests(Desk desk)
{
    private static readonly string[] Asking =
    [
        "chooseImage", "getLocation", "scanQRCode", "openProductSpecificView", "openAddress", "addCard", "chooseCard", "consumeAndShareCard", "chooseWXPay",
        "onMenuShareTimeline", "onMenuShareAppMessage", "onMenuShareQQ", "onMenuShareWeibo", "onMenuShareQZone",
    ];

    private static readonly string[] Showing = ["previewImage", "openLocation", "openCard", "closeWindow"];

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task A_screen_is_confirmed_or_cancelled_by_a_click_or_by_Escape(int width, int height)
    {
        await using var tab = await OpenDemoAsync();
        var phone = await PhoneScreen.OnAsync(tab, width, height);

        foreach (var api in Asking)
        {
            var screen = phone.Of(api.StartsWith("onMenuShare", StringComparison.Ordinal) ? "share" : api);
            await ClickAsync(tab.Page, api);
            await Assertions.Expect(screen).ToBeVisibleAsync();
            await Assertions.Expect(screen.Locator(":focus:not(.cancel)")).ToHaveCountAsync(1);
            await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Artifacts.PathOf($"phone-{width}-{api}.png") });
            await PrepareAsync(screen, api);
            await screen.Locator(".confirm").ClickAsync();
            await ExpectAsync(tab.Page, api, "success");

            await ClickAsync(tab.Page, api);
            await screen.Locator(".cancel").ClickAsync();
            await ExpectAsync(tab.Page, api, "cancel");

            await ClickAsync(tab.Page, api);
            await Assertions.Expect(screen).ToBeVisibleAsync();
            await tab.Page.PressKeyAsync("Escape");
            await ExpectAsync(tab.Page, api, "cancel");
            await phone.GoneAsync();
            await Assertions.Expect(Button(tab.Page, api)).ToBeFocusedAsync();
        }
    }

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task What_is_only_shown_is_ok_at_once_and_closed_by_a_click_or_by_Escape(int width, int height)
    {
        await using var tab = await OpenDemoAsync();
        var phone = await PhoneScreen.OnAsync(tab, width, height);

        foreach (var api in Showing)
        {
            await ClickAsync(tab.Page, api);
            await ExpectAsync(tab.Page, api, "success");
            await Assertions.Expect(phone.Of(api).Locator(".cancel")).ToHaveTextAsync("关闭");
            await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Artifacts.PathOf($"phone-{width}-{api}.png") });
            await phone.CancelAsync();
            await phone.GoneAsync();

            await ClickAsync(tab.Page, api);
            await Assertions.Expect(phone.Of(api)).ToBeVisibleAsync();
            await tab.Page.PressKeyAsync("Escape");
            await phone.GoneAsync();
            await Assertions.Expect(Button(tab.Page, api)).ToBeFocusedAsync();
        }
    }

    private static ILocator Button(IPage page, string api) => page.Locator($".call[data-api={api}] button");

    private static Task ClickAsync(IPage page, string api) => Button(page, api).ClickAsync();

    private static Task ExpectAsync(IPage page, string api, string outcome) =>
        Assertions.Expect(page.Locator($".call[data-api={api}]")).ToHaveAttributeAsync("data-outcome", outcome);

    private static async Task PrepareAsync(ILocator screen, string api)
    {
        if (api == "chooseImage")
        {
            await Assertions.Expect(screen.Locator(".confirm")).ToBeDisabledAsync();
            await screen.Locator(".tile").First.ClickAsync();
        }
        else if (api == "scanQRCode")
        {
            await screen.Locator(".code").FillAsync("https://example.com/扫");
        }
    }

    private async Task<Tab> OpenDemoAsync()
    {
        var tab = await desk.OpenAsync($"http://{TestHosts.Demo}/", Phone.Desktop);
        await Assertions.Expect(tab.Page.Locator("#client")).ToHaveAttributeAsync("data-state", "verified");
        return tab;
    }
}
