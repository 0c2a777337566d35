using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>Each switch of the panel changes what a page with the real client gets.</summary>
[Collection(AtTheOtherDesk.Name)]
public sealed class PanelSwitchTests(Desk desk)
{
    [BrowserTheory]
    [InlineData(PanelPage.Desktop)]
    [InlineData(PanelPage.Phone)]
    public async Task After_the_token_is_revoked_the_next_signature_comes_by_a_new_one(string size)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site, size);
        await using var tab = await VerifiedAsync(site);
        var token = site.Account.Simulated.AccessTokens.Valid.Single();
        var ticket = site.Account.Simulated.Tickets.Valid(Simulator.Tickets.JsApi).Single();

        await panel.ClickAsync("[data-do='tokens/revoke']:not([data-hand-out-again])");
        await panel.ClickAsync("[data-do='tickets/revoke']");
        (await tab.ConfigureAsync(await site.Account.SignAsync(tab.Page.Url))).Should().Be("config:invalid signature");
        await site.Account.Tickets.InvalidateTicketAsync(TicketType.JsApi, ticket);

        (await tab.ConfigureAsync(await site.Account.SignAsync(tab.Page.Url))).Should().Be("config:ok");
        site.Account.Simulated.AccessTokens.Valid.Should().ContainSingle().Which.Should().NotBe(token);
        await Assertions.Expect(panel.Find("#calls .badge:text-is('40001')")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData(PanelPage.Desktop)]
    [InlineData(PanelPage.Phone)]
    public async Task While_WeChat_is_down_a_signature_fails_and_the_ledger_says_why(string size)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site, size);

        await panel.ClickAsync("#down");

        await FluentActions.Awaiting(() => site.Account.SignAsync(site.PageAddress).AsTask()).Should().ThrowAsync<WeixinApiException>();
        await Assertions.Expect(panel.Find("#calls .fault").First).ToHaveTextAsync("host down");
        await Assertions.Expect(panel.Find("#faults-in-force")).ToHaveTextAsync("WeChat is down");

        await panel.ClickAsync("#down");
        await Assertions.Expect(panel.Find("#faults-in-force")).ToBeHiddenAsync();
        site.Simulator.Faults.InForce.Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData("6.0.1", "checkJsApi")]
    [InlineData("6.7.1", "updateTimelineShareData")]
    public async Task An_older_client_lacks_an_interface(string version, string api)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);

        await panel.SetAsync("#phone [name=version]", version);
        await using var tab = await VerifiedAsync(site);

        (await tab.Page.RunScriptAsync<string>("navigator.userAgent")).Should().Contain($" MicroMessenger/{version} ");
        (await tab.CallAsync(api)).ErrMsg.Should().Be($"{api}:function not exist");
        await panel.ClickAsync("[data-do=reset]");
        await Assertions.Expect(panel.Find("#phone [name=version]")).ToHaveValueAsync("8.0.50");
    }

    [BrowserFact]
    public async Task A_page_loads_anew_as_the_other_phone()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        var page = await panel.Page.Context.NewPageAsync();
        await page.GotoAsync(site.PageAddress);
        (await page.RunScriptAsync<string>("navigator.userAgent")).Should().Contain("iPhone");

        await panel.ActAsync(() => panel.Page.CheckAsync("#phone [value=Android]", new PageCheckOptions { Force = true }));
        await page.RunScriptAsync("document.title = 'the page before'");
        await panel.Page.ClickAsync("#reload-pages");
        await Assertions.Expect(page).ToHaveTitleAsync("page");

        // The title is parsed before the bridge's script has run.
        await page.WaitForLoadStateAsync(LoadState.Load, new PageWaitForLoadStateOptions { Timeout = 30_000 });
        (await page.RunScriptAsync<string>("navigator.userAgent")).Should().Contain("Android").And.NotContain("iPhone");
        (await page.RunScriptAsync<string>("WeixinSimulator.client.platform")).Should().Be("Android");
    }

    [BrowserFact]
    public async Task The_phone_asks_when_the_panel_says_so_and_after_a_reset_as_the_browser_is()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        await Assertions.Expect(panel.Find("#phone [name=interactive]")).ToHaveValueAsync("auto");

        await panel.ActAsync(() => panel.Page.SelectOptionAsync("#phone [name=interactive]", "always"));
        await using var tab = await desk.OpenAsync(site.PageAddress, Phone.Desktop);
        await Assertions.Expect(tab.Page.Locator(".menu-button")).ToBeVisibleAsync();
        await panel.ClickAsync("[data-do=reset]");
        await tab.Page.ReloadAsync();

        await Assertions.Expect(tab.Page.Locator(".menu-button")).ToHaveCountAsync(0);
        await Assertions.Expect(panel.Find("#phone [name=interactive]")).ToHaveValueAsync("auto");
    }

    [BrowserTheory]
    [InlineData("iPhone")]
    [InlineData("Android")]
    public async Task The_next_scan_finds_what_the_panel_says_and_the_one_after_it_does_not(string platform)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        site.Simulator.Judge.Client.Platform = platform;
        await using var tab = await VerifiedAsync(site);

        await panel.Page.FillAsync("#scan [name=text]", "https://example.com/中文?a=1");
        await panel.ActAsync(() => panel.Page.PressAsync("#scan [name=text]", "Enter"));
        await Assertions.Expect(panel.Find("#answers [data-slot=answer]")).ToHaveTextAsync("https://example.com/中文?a=1");

        (await tab.CallAsync("scanQRCode", new { needResult = 1 })).Text("resultStr").Should().Be("https://example.com/中文?a=1");
        (await tab.CallAsync("scanQRCode", new { needResult = 1 })).Text("resultStr").Should().Be("https://weixin.qq.com/r/simulated");
        await Assertions.Expect(panel.Find("#answers li")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData("cancel", "", "cancel", "chooseImage:cancel")]
    [InlineData("fail", "no space left", "fail", "chooseImage:no space left")]
    public async Task Any_interface_ends_as_the_panel_says_unless_the_page_itself_has_scripted_it(string answer, string text, string outcome, string errMsg)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        await using var tab = await VerifiedAsync(site);
        await panel.OpenDetailsAsync("#answer");

        await panel.Page.FillAsync("#answer [name=api]", "chooseImage");
        await panel.Page.SelectOptionAsync("#answer [name=answer]", answer);
        await panel.Page.RunScriptAsync("text => { document.querySelector('#answer [name=text]').value = text; }", text);
        await panel.Page.SelectOptionAsync("#answer [name=times]", "");
        await panel.ClickAsync("#answer button");
        await Assertions.Expect(panel.Find("#answers [data-slot=answer]")).ToHaveTextAsync(answer == "cancel" ? "user cancels" : $"fail: {text}");

        var end = await tab.CallAsync("chooseImage");
        (end.Outcome, end.ErrMsg).Should().Be((outcome, errMsg));
        await tab.Page.RunScriptAsync("WeixinSimulator.answer('chooseImage', 'fail: by the page')");
        (await tab.CallAsync("chooseImage")).ErrMsg.Should().Be("chooseImage:by the page");
        await tab.Page.RunScriptAsync("WeixinSimulator.reset()");
        await panel.ClickAsync("#answers button");
        (await tab.CallAsync("chooseImage")).Outcome.Should().Be("success");
    }

    [BrowserFact]
    public async Task Members_of_the_answer_take_the_place_of_the_automatic_ones()
    {
        await using var site = await PanelSite.StartAsync();
        await using var tab = await VerifiedAsync(site);

        site.Simulator.Answers.Set("getLocation", PhoneAnswer.Members("""{"latitude":39.9}"""));
        var end = await tab.CallAsync("getLocation");

        end.Result.GetProperty("latitude").GetDouble().Should().Be(39.9);
        end.Result.GetProperty("longitude").GetDouble().Should().Be(113.934528);
    }

    [BrowserTheory]
    [InlineData(PanelPage.Desktop)]
    [InlineData(PanelPage.Phone)]
    public async Task A_permission_is_denied_when_it_is_taken_away_and_not_when_it_is_given_back(string size)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site, size);
        await using var tab = await VerifiedAsync(site);

        await panel.Page.FillAsync(".permissions [name=api]", "scanQRCode");
        await panel.ClickAsync(".permissions form button");
        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:permission denied");

        await panel.ClickAsync("[aria-label='Give scanQRCode back']");
        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:ok");
    }

    [BrowserFact]
    public async Task A_test_account_refuses_who_does_not_follow_it_without_a_new_load()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        await using var tab = await VerifiedAsync(site);

        await panel.ClickAsync(".policies [name=isTestAccount]");
        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:ok");
        await panel.ClickAsync("#phone [name=subscribed]");

        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:require subscribe");
        (await tab.ConfigureAsync(await site.Account.SignAsync(tab.Page.Url))).Should().Be("config:require subscribe");
        await Assertions.Expect(panel.Find("#verdicts .badge:text-is('config:require subscribe')")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_fault_of_choice_strikes_as_often_as_it_was_told_to()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        await panel.OpenDetailsAsync("#fault");

        await panel.Page.SelectOptionAsync("#fault", "errcode");
        await panel.Page.FillAsync("#fault-value input", "45009");
        await panel.Page.SelectOptionAsync("#fault-path", "/cgi-bin/stable_token");
        await panel.ClickAsync("#faults form button");
        await Assertions.Expect(panel.Find("#in-force li")).ToContainTextAsync("errcode 45009");

        (await FluentActions.Awaiting(() => site.Account.SignAsync(site.PageAddress).AsTask()).Should().ThrowAsync<WeixinApiException>())
            .Which.ErrorCode.Should().Be(45009);
        await Assertions.Expect(panel.Find("#calls .badge")).ToHaveTextAsync("45009");
        await Assertions.Expect(panel.Find("#in-force li")).ToHaveCountAsync(0);
    }

    private async Task<Tab> VerifiedAsync(PanelSite site)
    {
        var tab = await desk.OpenAsync(site.PageAddress, Phone.Desktop);
        (await tab.ConfigureAsync(await site.Account.SignAsync(tab.Page.Url))).Should().Be("config:ok");
        return tab;
    }
}
