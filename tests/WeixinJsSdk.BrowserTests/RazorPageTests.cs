namespace WeixinJsSdk.BrowserTests;

/// <summary>The demo's Razor page: the tag helper does all that a page needs.</summary>
[Collection(AtTheDesk.Name)]
public sealed class RazorPageTests(Desk desk)
{
    [BrowserTheory]
    [InlineData("/razor", null)]
    [InlineData("/razor/%E4%B8%AD?x=1+2&y=%2f&#top", null)]
    [InlineData("/razor?", "res.wx.qq.com")]
    public async Task The_tag_helper_signs_the_page_and_its_interfaces_work(string path, string? hostDown)
    {
        await using var tab = await desk.OpenAsync($"http://{TestHosts.Demo}{path}", hostDown: hostDown);

        await Assertions.Expect(tab.Page.Locator("#status")).ToHaveAttributeAsync("data-state", "verified");
        await tab.Page.ClickAsync("#scan");
        await Assertions.Expect(tab.Page.Locator("#scanned")).Not.ToBeEmptyAsync();
        await Assertions.Expect(tab.Page.Locator("#scanned")).Not.ToContainTextAsync("scanQRCode:");
    }
}
