using System.Text.Json;

namespace WeixinJsSdk.BrowserTests;

/// <summary>The menu behind the page's upper right corner, and what is shared from it.</summary>
[Collection(AtTheDesk.Name)]
public sealed class MenuScreenTests(Desk desk)
{
    [BrowserFact]
    public async Task The_menu_shows_what_the_page_hides_and_what_it_shares()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);
        await tab.CallAsync("updateAppMessageShareData", new { title = "标题", desc = "描述", link = "http://example.com/", imgUrl = "" });
        await tab.CallAsync("hideMenuItems", new { menuList = new[] { "menuItem:copyUrl" } });

        await tab.Page.ClickAsync(".menu-button");

        await Assertions.Expect(phone.Of("menu").Locator(".share-card")).ToContainTextAsync("描述");
        await Assertions.Expect(phone.Of("menu").Locator(".menu-item")).ToHaveCountAsync(MenuItem.All.Count);
        await Assertions.Expect(phone.Of("menu").Locator(".menu-item[data-item='menuItem:copyUrl']")).ToBeDisabledAsync();
        await phone.Of("menu").Locator(".menu-item[data-item='menuItem:share:appMessage']").ClickAsync();
        await Assertions.Expect(phone.Of("share").Locator(".share-card")).ToContainTextAsync("标题");
        await phone.ConfirmAsync();
        await phone.GoneAsync();
        var shares = await tab.Page.RunScriptAsync<JsonElement>("WeixinSimulator.shares");
        shares[0].GetProperty("desc").GetString().Should().Be("描述");
    }

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task The_menu_is_closed_in_every_way_and_what_is_tapped_in_it_closes_it(int width, int height)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab, width, height);
        Func<Task>[] ways =
        [
            phone.CancelAsync,
            () => tab.Page.PressKeyAsync("Escape"),
            () => phone.Of("menu").Locator(".page").ClickAsync(),
            () => phone.Of("menu").Locator(".menu-item[data-item='menuItem:favorite']").ClickAsync(),
        ];

        foreach (var close in ways)
        {
            await tab.Page.ClickAsync(".menu-button");
            await Assertions.Expect(phone.Of("menu")).ToBeVisibleAsync();
            await close();
            await phone.GoneAsync();
            await Assertions.Expect(tab.Page.Locator(".menu-button")).ToBeFocusedAsync();
        }

        await Assertions.Expect(tab.Page.Locator(".toast")).ToContainTextAsync("收藏");
    }

    [BrowserFact]
    public async Task A_share_that_the_user_does_not_send_is_a_cancel()
    {
        PageComplaints.Current.Expect("/none.png");
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);
        var shared = tab.CallAsync("onMenuShareTimeline", new { title = "朋友圈", imgUrl = "http://127.0.0.1:1/none.png" });

        await tab.Page.ClickAsync(".menu-button");
        await phone.Of("menu").Locator(".menu-item[data-item='menuItem:share:timeline']").ClickAsync();
        await Assertions.Expect(phone.Of("share")).ToContainTextAsync("朋友圈");
        await phone.CancelAsync();

        (await shared).Outcome.Should().Be("cancel");
        (await tab.Page.RunScriptAsync<int>("WeixinSimulator.shares.length")).Should().Be(0);
    }

    [BrowserFact]
    public async Task The_page_hides_and_shows_the_menus_button()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await PhoneScreen.OnAsync(tab);
        var button = tab.Page.Locator(".menu-button");

        await Assertions.Expect(button).ToBeVisibleAsync();
        await tab.CallAsync("hideOptionMenu");
        await Assertions.Expect(button).ToHaveCountAsync(0);
        await tab.CallAsync("showOptionMenu");
        await Assertions.Expect(button).ToBeVisibleAsync();
    }
}
