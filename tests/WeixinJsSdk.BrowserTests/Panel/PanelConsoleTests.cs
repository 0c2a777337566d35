using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>An account's console in the panel.</summary>
[Collection(AtTheOtherDesk.Name)]
public sealed class PanelConsoleTests(Desk desk)
{
    [BrowserFact]
    public async Task Safe_domains_come_and_go_and_a_bad_one_is_refused_aloud()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        var account = site.Account.Simulated;

        await panel.Page.FillAsync(".domains [name=domain]", "wx.qq.com/mp");
        await panel.ClickAsync(".domains form button");
        account.SafeDomains.Should().Equal("example.com", "wx.qq.com/mp");
        await Assertions.Expect(panel.Find(".domains .chip")).ToHaveCountAsync(2);
        await Assertions.Expect(panel.Find(".domains [name=domain]")).ToHaveValueAsync("");

        await panel.Page.FillAsync(".domains [name=domain]", "http://example.org");
        await panel.ActAsync(() => panel.Page.ClickAsync(".domains form button"), status: 400);
        await Assertions.Expect(panel.Find("[role=alert]")).ToContainTextAsync("without scheme, port or IP address");
        await Assertions.Expect(panel.Find(".domains [name=domain]")).ToHaveValueAsync("http://example.org");

        await panel.ClickAsync("[aria-label='Remove example.com']");
        account.SafeDomains.Should().Equal("wx.qq.com/mp");
        await Assertions.Expect(panel.Find("[role=status]#done")).ToContainTextAsync("example.com is no safe domain");
    }

    [BrowserFact]
    public async Task Policies_are_set_and_shown_as_code_sets_them()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        var account = site.Account.Simulated;

        await panel.ActAsync(() => panel.Page.SelectOptionAsync(".policies [name=ticketRenewal]", "NewEachTime"));
        await panel.SetAsync(".policies [name=tokenLifetime]", "600");
        await panel.SetAsync(".policies [name=ticketLifetime]", "300");
        await panel.SetAsync(".policies [name=ticketLifetime]", "", status: 400);
        await Assertions.Expect(panel.Find(".policies [name=ticketLifetime]")).ToHaveValueAsync("300");
        await panel.SetAsync(".policies [name=ipWhitelist]", "203.0.113.7, 203.0.113.8");
        await panel.ClickAsync(".policies [name=newTokenEndsOlderTickets]");

        (account.Tickets.Renewal, account.Tickets.NewTokenEndsOlderTickets).Should().Be((TicketRenewal.NewEachTime, true));
        (account.AccessTokens.Lifetime, account.Tickets.Lifetime).Should().Be((TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(5)));
        account.IpWhitelist.Should().Equal("203.0.113.7", "203.0.113.8");

        account.Tickets.Renewal = TicketRenewal.SameToTheEnd;
        account.SetIpWhitelist();
        await Assertions.Expect(panel.Find(".policies [name=ticketRenewal]")).ToHaveValueAsync("SameToTheEnd");
        await Assertions.Expect(panel.Find(".policies [name=ipWhitelist]")).ToHaveValueAsync("");
    }

    [BrowserFact]
    public async Task What_the_user_is_writing_is_not_written_over()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);

        await panel.Page.FillAsync(".policies [name=tokenLifetime]", "12");
        site.Account.Simulated.IsTestAccount = true;
        await Assertions.Expect(panel.Find(".policies [name=isTestAccount]")).ToBeCheckedAsync();

        await Assertions.Expect(panel.Find(".policies [name=tokenLifetime]")).ToHaveValueAsync("12");
    }

    [BrowserFact]
    public async Task Quotas_show_what_was_used_and_are_used_up_and_started_again()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        await site.Account.SignAsync(site.PageAddress);
        var tickets = panel.Find(".quota").Filter(new LocatorFilterOptions { HasText = "ticket/getticket" });

        await Assertions.Expect(tickets.Locator(".used")).ToHaveTextAsync("1 / 1,000,000");
        await panel.ActAsync(() => tickets.Locator("button").ClickAsync());
        await Assertions.Expect(tickets.Locator(".used")).ToHaveTextAsync("used up");
        await panel.ClickAsync("[data-do='quota/clear']");
        await Assertions.Expect(tickets.Locator(".used")).ToHaveTextAsync("0 / 1,000,000");
    }

    [BrowserFact]
    public async Task An_account_is_added_at_run_time_and_has_its_own_controls()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        await panel.Page.ClickAsync(".add-account summary");

        await panel.Page.FillAsync(".add-account [name=appId]", "wxbrandb");
        await panel.Page.FillAsync(".add-account [name=appSecret]", "secret-b");
        await panel.Page.FillAsync(".add-account [name=safeDomains]", "b.example.org c.example.org");
        await panel.ClickAsync(".add-account button");

        var added = site.Simulator.FindAccount("wxbrandb")!;
        added.SafeDomains.Should().Equal("b.example.org", "c.example.org");
        added.AccessTokens.Issue();
        await panel.ClickAsync("[data-app-id=wxbrandb] [data-do='tokens/revoke']:not([data-hand-out-again])");
        added.AccessTokens.Valid.Should().BeEmpty();
        (await panel.Page.ContentAsync()).Should().NotContain("secret-b");
    }

    [BrowserFact]
    public async Task Reset_puts_the_desk_in_order()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        site.Simulator.Faults.WeixinDown();
        site.Simulator.Answers.Set("scanQRCode", PhoneAnswer.Cancel());
        site.Account.Simulated.Permissions.Deny("scanQRCode");
        await Assertions.Expect(panel.Find("#down")).ToBeCheckedAsync();

        await panel.ClickAsync("[data-do=reset]");

        await Assertions.Expect(panel.Find("#down")).Not.ToBeCheckedAsync();
        await Assertions.Expect(panel.Find("#answers li, .permissions li")).ToHaveCountAsync(0);
        site.Simulator.Faults.InForce.Should().BeEmpty();
    }
}
