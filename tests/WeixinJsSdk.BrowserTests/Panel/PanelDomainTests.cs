namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>Safe domains that are set in the panel decide about the pages on them.</summary>
[Collection(AtTheDesk.Name)]
public sealed class PanelDomainTests(Desk desk)
{
    [BrowserTheory]
    [InlineData(PanelPage.Desktop)]
    [InlineData(PanelPage.Phone)]
    public async Task A_page_is_refused_once_its_domain_is_taken_away_and_passes_once_it_is_added(string size)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site, size);
        await using var tab = await desk.OpenAsync("about:blank");
        await site.ServeAtAsync(tab, "http://shop.example.com/page");
        (await ConfigureAsync(tab, site)).Should().Be("config:ok");

        await panel.ClickAsync("[aria-label='Remove example.com']");
        (await ConfigureAsync(tab, site)).Should().Be("config:invalid url domain");

        await panel.Page.FillAsync(".domains [name=domain]", "shop.example.com");
        await panel.ClickAsync(".domains form button");
        (await ConfigureAsync(tab, site)).Should().Be("config:ok");
        await Assertions.Expect(panel.Find("#verdicts .badge:text-is('config:invalid url domain')")).ToHaveCountAsync(1);
    }

    private static async Task<string> ConfigureAsync(Tab tab, PanelSite site)
    {
        await tab.Page.ReloadAsync();
        return await tab.ConfigureAsync(await site.Account.SignAsync(tab.Page.Url));
    }
}
