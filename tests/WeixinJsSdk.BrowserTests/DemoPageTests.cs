namespace WeixinJsSdk.BrowserTests;

public sealed class DemoPageTests(Desk desk) : IClassFixture<Desk>
{
    [BrowserFact]
    public async Task The_page_shows_its_config_and_that_it_was_verified()
    {
        IPage page = await desk.OpenAsync(new Uri(desk.DemoAddress, "/?name=微信&x=%2f#top"));

        await Assertions.Expect(page.Locator("#verdict")).ToHaveAttributeAsync("data-state", "verified");
        await Assertions.Expect(page.Locator("#verdict-answer")).ToContainTextAsync("verified");
        await Assertions.Expect(page.Locator("#config")).ToContainTextAsync("\"signature\": ");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Artifacts.PathOf("demo-page.png"), FullPage = true });
    }
}
