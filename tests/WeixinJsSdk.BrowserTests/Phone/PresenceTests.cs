namespace WeixinJsSdk.BrowserTests;

/// <summary>When the phone asks, and when it answers by itself.</summary>
[Collection(AtTheDesk.Name)]
public sealed class PresenceTests(Desk desk)
{
    [BrowserFact]
    public async Task An_automated_browser_is_not_asked()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());

        (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.interactive")).Should().BeFalse();
        (await tab.CallAsync("openAddress")).Outcome.Should().Be("success");
        await Assertions.Expect(tab.Page.Locator("dialog, .menu-button")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData("Object.defineProperty(navigator, 'webdriver', { get: () => false })", true)]
    [InlineData("window.WeixinSimulatorOptions = { interactive: true }", true)]
    [InlineData("Object.defineProperty(navigator, 'webdriver', { get: () => false }); window.WeixinSimulatorOptions = { interactive: false }", false)]
    public async Task A_page_decides_for_itself(string before, bool asks)
    {
        await using var tab = await desk.OpenPageAsync();
        await tab.Page.AddInitScriptAsync(before);
        await tab.Page.ReloadAsync();

        (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.interactive")).Should().Be(asks);
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_simulator_decides_for_all_pages(bool interactive)
    {
        desk.Simulator.Interactive = interactive;
        try
        {
            await using var tab = await desk.OpenPageAsync();
            (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.interactive")).Should().Be(interactive);
        }
        finally
        {
            desk.Simulator.Interactive = null;
        }
    }

    [BrowserFact]
    public async Task A_tab_remembers_that_somebody_is_there()
    {
        await using var tab = await desk.OpenPageAsync();
        await PhoneScreen.OnAsync(tab);

        await tab.Page.ReloadAsync();

        (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.interactive")).Should().BeTrue();
    }

    [BrowserTheory]
    [InlineData("'cancel'", "openAddress:cancel")]
    [InlineData("{ userName: '王五' }", "openAddress:ok")]
    public async Task Nobody_is_asked_for_a_scripted_answer(string answer, string expected)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);
        await tab.Page.RunScriptAsync($"() => WeixinSimulator.answer('openAddress', {answer})");

        (await tab.CallAsync("openAddress")).ErrMsg.Should().Be(expected);
        await phone.GoneAsync();
    }

    [BrowserFact]
    public async Task One_screen_comes_after_the_other()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        var address = tab.CallAsync("openAddress");
        await Assertions.Expect(phone.Of("openAddress")).ToBeVisibleAsync();
        var scan = tab.CallAsync("scanQRCode", new { needResult = 1 });
        await tab.CallAsync("hideOptionMenu");
        await Assertions.Expect(phone.Any).ToHaveCountAsync(1);
        await phone.CancelAsync();
        await Assertions.Expect(phone.Of("scanQRCode")).ToBeVisibleAsync();
        await phone.CancelAsync();

        (await address).ErrMsg.Should().Be("openAddress:cancel");
        (await scan).ErrMsg.Should().Be("scanQRCode:cancel");
    }

    [BrowserFact]
    public async Task What_is_only_shown_gives_way_to_a_question()
    {
        PageComplaints.Current.Expect("/none.png");
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        await tab.CallAsync("previewImage", new { urls = new[] { "http://127.0.0.1:1/none.png" } });
        await Assertions.Expect(phone.Of("previewImage")).ToBeVisibleAsync();
        _ = tab.CallAsync("openAddress");

        await Assertions.Expect(phone.Of("openAddress")).ToBeVisibleAsync();
        await Assertions.Expect(phone.Any).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData("zh", "wx.config 的 jsApiList 中没有 openAddress。")]
    [InlineData("en", "The jsApiList of wx.config does not contain openAddress.")]
    public async Task A_refusal_is_shown_with_its_reason_in_the_phones_language(string language, string reason)
    {
        await using var tab = await desk.OpenPageAsync();
        await tab.Page.AddInitScriptAsync($"window.WeixinSimulatorOptions = {{ lang: '{language}' }}");
        await tab.Page.ReloadAsync();
        await PhoneScreen.OnAsync(tab);
        await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url, JsApi.ScanQRCode));

        (await tab.CallAsync("openAddress")).Outcome.Should().Be("fail");

        await Assertions.Expect(tab.Page.Locator(".toast")).ToContainTextAsync(reason);
    }
}
