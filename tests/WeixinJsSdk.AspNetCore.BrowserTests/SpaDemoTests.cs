using WeixinJsSdk.BrowserTests;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>The single-page sample with WeChat's newer client, which takes the endpoint's answer as it stands.</summary>
[HearsPages]
public sealed class SpaDemoTests(SpaDemoHost demo) : IClassFixture<SpaDemoHost>
{
    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/orders/7?from=timeline&isappinstalled=0")]
    [InlineData("/orders/2%2F3?a=1+2&名=值&#top")]
    public async Task The_client_takes_the_endpoints_answer_as_it_stands(string landing)
    {
        var page = await demo.OpenAsync(landing);

        await Assertions.Expect(page.Locator("#status")).ToHaveAttributeAsync("data-state", "verified");
        await Assertions.Expect(page.Locator("#status")).ToHaveTextAsync("preVerifyJSAPI:ok");
        await page.ClickAsync("#network");
        await Assertions.Expect(page.Locator("#answer")).ToHaveTextAsync("getNetworkType:ok");
    }

    [BrowserFact]
    public async Task After_a_change_of_route_the_new_address_is_signed()
    {
        var page = await demo.OpenAsync("/", Phone.WeCom);
        await Assertions.Expect(page.Locator("#status")).ToHaveAttributeAsync("data-state", "verified");

        await page.ClickAsync("nav a >> nth=2");
        await Assertions.Expect(page.Locator("#route")).ToHaveTextAsync("/orders/2%2F3?a=1+2&");
        await page.ClickAsync("#network");

        await Assertions.Expect(page.Locator("#answer")).ToHaveTextAsync("getNetworkType:ok");
        demo.SignedPages().Should().ContainInConsecutiveOrder("/", "/orders/2%2F3?a=1+2&");
    }

    [BrowserFact]
    public async Task On_the_desk_a_desktop_browser_passes_for_weixin()
    {
        var page = await demo.OpenAsync("/", "Mozilla/5.0 (X11; Linux x86_64)");

        await Assertions.Expect(page.Locator("#status")).ToHaveAttributeAsync("data-state", "verified");
    }
}
