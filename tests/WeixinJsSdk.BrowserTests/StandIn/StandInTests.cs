namespace WeixinJsSdk.BrowserTests;

/// <summary>A machine without a network: the stand-in takes over, and says so.</summary>
[Collection(AtTheOtherDesk.Name)]
public sealed class StandInTests(Desk desk)
{
    private const string Note = ".strip[data-strip=stand-in]";

    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    [InlineData(Phone.Desktop)]
    public async Task Every_interface_of_the_demo_succeeds_without_a_network(string phone)
    {
        await using var tab = await desk.OpenAsync($"http://{TestHosts.Demo}/", phone, hostDown: OfficialScript.BothHosts);
        await Assertions.Expect(tab.Page.Locator("#client")).ToHaveAttributeAsync("data-state", "verified");
        await Assertions.Expect(tab.Page.Locator("#client")).ToContainTextAsync("official script not reachable: stand-in client");
        await Assertions.Expect(tab.Page.Locator(Note)).ToBeVisibleAsync();

        foreach (var api in await DemoCall.AllAsync(tab.Page))
        {
            await DemoCall.ExpectAsync(tab.Page, api, "success");
        }

        (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.standIn && wx === jWeixin")).Should().BeTrue();
        await tab.Page.ClickAsync(Note + " button");
        await Assertions.Expect(tab.Page.Locator(Note)).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData("cancel", Phone.IPhone)]
    [InlineData("fail", Phone.Android)]
    public async Task Every_interface_of_the_demo_can_end_in(string outcome, string phone)
    {
        await using var tab = await desk.OpenAsync(desk.DemoAddress.AbsoluteUri, phone, hostDown: OfficialScript.BothHosts);
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
    public async Task An_address_the_account_has_not_bound_is_refused_to_the_stand_in_too()
    {
        await using var tab = await desk.OpenAsync($"http://{TestHosts.Demo}:8080/", hostDown: OfficialScript.BothHosts);

        await Assertions.Expect(tab.Page.Locator("#client")).ToContainTextAsync("wx.error: config:invalid url domain");
    }

    [BrowserFact]
    public async Task The_tag_helpers_page_needs_no_network_either()
    {
        await using var tab = await desk.OpenAsync($"http://{TestHosts.Demo}/razor", hostDown: OfficialScript.BothHosts);

        await Assertions.Expect(tab.Page.Locator("#status")).ToHaveAttributeAsync("data-state", "verified");
        await Assertions.Expect(tab.Page.Locator(Note)).ToBeVisibleAsync();
        await tab.Page.ClickAsync("#scan");
        await Assertions.Expect(tab.Page.Locator("#scanned")).ToHaveTextAsync("https://weixin.qq.com/r/simulated");
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/razor")]
    public async Task The_real_client_from_the_other_host_comes_first(string path)
    {
        await using var tab = await desk.OpenAsync($"http://{TestHosts.Demo}{path}", hostDown: "res.wx.qq.com");

        await Assertions.Expect(tab.Page.Locator("[data-state=verified]").First).ToBeVisibleAsync();
        (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.standIn || wx !== jWeixin")).Should().BeFalse();
        await Assertions.Expect(tab.Page.Locator(Note)).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_page_that_knows_one_host_only_finds_wx_on_its_next_line()
    {
        await using var tab = await desk.OpenAsync(new Uri(desk.PagesAddress, "/page").AbsoluteUri, hostDown: OfficialScript.BothHosts);

        (await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url))).Should().Be("config:ok");
        (await tab.CallAsync("scanQRCode", new { needResult = 1 })).ErrMsg.Should().Be("scanQRCode:ok");
    }

    [BrowserFact]
    public async Task An_AMD_loader_gets_the_stand_in_as_a_module()
    {
        await using var tab = await desk.OpenPageAsync("/bare");
        await tab.Page.RunScriptAsync("() => { window.define = make => { window.made = make(); }; window.define.amd = {}; }");
        await tab.Page.AddScriptTagAsync(new PageAddScriptTagOptions { Url = new Uri(desk.PagesAddress, "/weixin-simulator/jweixin.js").AbsoluteUri });

        (await tab.Page.RunScriptAsync<bool>("!('wx' in window) && typeof made.scanQRCode === 'function'")).Should().BeTrue();
    }

    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task A_localId_is_shown_by_an_img(string phone)
    {
        await using var tab = await desk.OpenAsync(desk.DemoAddress.AbsoluteUri, phone, hostDown: OfficialScript.BothHosts);
        await Assertions.Expect(tab.Page.Locator("#client")).ToHaveAttributeAsync("data-state", "verified");
        await DemoCall.ExpectAsync(tab.Page, "chooseImage", "success");

        await Assertions.Expect(tab.Page.Locator(".call[data-api=chooseImage] img").First).ToHaveJSPropertyAsync("naturalWidth", 640);
    }
}
