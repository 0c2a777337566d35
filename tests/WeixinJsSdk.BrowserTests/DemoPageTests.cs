namespace WeixinJsSdk.BrowserTests;

[Collection(AtTheDesk.Name)]
public sealed class DemoPageTests(Desk desk)
{
    [BrowserFact]
    public async Task The_page_shows_its_config_and_that_it_was_verified()
    {
        await using var tab = await desk.OpenAsync(new Uri(desk.DemoAddress, "/?name=微信&x=%2f#top").AbsoluteUri, Phone.Desktop);

        await Assertions.Expect(tab.Page.Locator("#verdict")).ToHaveAttributeAsync("data-state", "verified");
        await Assertions.Expect(tab.Page.Locator("#verdict-answer")).ToContainTextAsync("verified");
        await Assertions.Expect(tab.Page.Locator("#config")).ToContainTextAsync("\"signature\": ");
    }

    [BrowserFact]
    public async Task The_page_leads_to_the_control_panel_of_the_simulated_WeChat()
    {
        await using var tab = await desk.OpenAsync(desk.DemoAddress.AbsoluteUri, Phone.Desktop);

        await tab.Page.ClickAsync("header a[href='/weixin-simulator/']");

        await Assertions.Expect(tab.Page.Locator("#connection")).ToHaveAttributeAsync("data-state", "live");
        await Assertions.Expect(tab.Page.Locator("#verdicts")).ToContainTextAsync("签名正确");
    }

    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    [InlineData(Phone.Desktop)]
    public async Task Every_interface_succeeds_through_the_real_client(string phone)
    {
        await using var tab = await desk.OpenAsync($"http://{TestHosts.Demo}/", phone);
        await Assertions.Expect(tab.Page.Locator("#client")).ToHaveAttributeAsync("data-state", "verified");

        var apis = await DemoCall.AllAsync(tab.Page);
        foreach (var api in apis)
        {
            await DemoCall.ExpectAsync(tab.Page, api, "success");
        }

        apis.Should().HaveCountGreaterThan(40);
        await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Artifacts.PathOf($"demo-{phone}.png"), FullPage = true });
    }

    [BrowserTheory]
    [InlineData("cancel", Phone.IPhone)]
    [InlineData("fail", Phone.Android)]
    public async Task Every_interface_can_end_in(string outcome, string phone)
    {
        await using var tab = await desk.OpenAsync(desk.DemoAddress.AbsoluteUri, phone);
        await Assertions.Expect(tab.Page.Locator("#client")).ToHaveAttributeAsync("data-state", "verified");
        foreach (var prepared in new[] { "chooseImage", "uploadImage", "startRecord", "stopRecord", "uploadVoice" })
        {
            await DemoCall.ExpectAsync(tab.Page, prepared, "success");
        }

        foreach (var api in (await DemoCall.AllAsync(tab.Page)).Where(api => !DemoCall.CannotEndIn(api, outcome)))
        {
            await tab.Page.RunScriptAsync("([api, outcome]) => WeixinSimulator.answer(api, outcome)", new[] { api, outcome });
            await DemoCall.ExpectAsync(tab.Page, api, outcome);
        }
    }

    [BrowserFact]
    public async Task What_the_page_uploads_is_shown_again_as_the_server_downloads_it()
    {
        await using var tab = await desk.OpenAsync(desk.DemoAddress.AbsoluteUri);
        await Assertions.Expect(tab.Page.Locator("#client")).ToHaveAttributeAsync("data-state", "verified");
        foreach (var api in new[] { "chooseImage", "uploadImage", "startRecord", "stopRecord", "uploadVoice" })
        {
            await DemoCall.ExpectAsync(tab.Page, api, "success");
        }

        var width = await tab.Page.RunScriptAsync<int>("""
            () => {
              const image = document.querySelector(".call[data-api=uploadImage] img");
              return image.decode().then(() => image.src.includes("/media/") ? image.naturalWidth : 0);
            }
            """);
        var voice = await tab.Page.RunScriptAsync<string>("() => fetch(document.querySelector('.call[data-api=uploadVoice] a').href).then(answer => answer.text())");

        width.Should().BePositive();
        voice.Should().StartWith("#!AMR");
    }

    [BrowserFact]
    public async Task The_script_comes_from_the_fallback_host_when_the_first_is_down()
    {
        await using var tab = await desk.OpenAsync(desk.DemoAddress.AbsoluteUri, Phone.IPhone, hostDown: "res.wx.qq.com");

        await Assertions.Expect(tab.Page.Locator("#client")).ToHaveAttributeAsync("data-state", "verified");
        await Assertions.Expect(tab.Page.Locator("#client")).ToContainTextAsync("res2.wx.qq.com");
    }

    [BrowserFact]
    public async Task An_address_the_account_has_not_bound_is_shown_as_refused_by_wx_error()
    {
        await using var tab = await desk.OpenAsync($"http://{TestHosts.Demo}:8080/", Phone.IPhone);

        await Assertions.Expect(tab.Page.Locator("#client")).ToHaveAttributeAsync("data-state", "refused");
        await Assertions.Expect(tab.Page.Locator("#client")).ToContainTextAsync("wx.error: config:invalid url domain");
        await Assertions.Expect(tab.Page.Locator("#verdict")).ToHaveAttributeAsync("data-state", "refused");
    }
}
