namespace WeixinJsSdk.BrowserTests;

/// <summary>The picture of the demo in the README: <c>artifacts/browser/demo.png</c>, copied to <c>docs/images</c> when it has changed for the better.</summary>
[Collection(AtTheDesk.Name)]
public sealed class DemoPictureTests(Desk desk)
{
    [BrowserFact]
    public async Task The_demo_with_the_phone_beside_it_is_a_picture_of_less_than_300_KB()
    {
        await using var tab = await desk.OpenAsync($"http://{TestHosts.Demo}/", Phone.Desktop);
        await Assertions.Expect(tab.Page.Locator("#client")).ToHaveAttributeAsync("data-state", "verified");
        var phone = await PhoneScreen.OnAsync(tab, 1280, 800);

        await tab.Page.RunScriptAsync("() => { wx.chooseImage({ count: 3 }); }");
        foreach (var tile in new[] { 0, 3, 5 })
        {
            await phone.Of("chooseImage").Locator(".tile").Nth(tile).ClickAsync();
        }

        var picture = await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Artifacts.PathOf("demo.png"), Animations = ScreenshotAnimations.Disabled });
        picture.Length.Should().BeInRange(20_000, 300_000);
    }
}
