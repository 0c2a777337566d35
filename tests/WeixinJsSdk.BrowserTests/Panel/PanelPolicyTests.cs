using System.Text.Json;

namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>Quotas and policies that are set in the panel decide what the next call to WeChat answers.</summary>
[Collection(AtTheDesk.Name)]
public sealed class PanelPolicyTests(Desk desk)
{
    [BrowserFact]
    public async Task A_quota_that_is_used_up_refuses_the_next_call_until_the_counts_start_again()
    {
        await using var site = await PanelSite.StartAsync();
        using var calls = new PanelCalls(site);
        await using var panel = await PanelPage.OpenAsync(desk, site);
        var tokens = panel.Find(".quota").Filter(new LocatorFilterOptions { Has = panel.Find("[data-slot=path]:text-is('token')") });

        await panel.ActAsync(() => tokens.Locator("button").ClickAsync());
        PanelCalls.ErrCodeOf(await calls.TokenAsync()).Should().Be(45009);

        await panel.ClickAsync("[data-do='quota/clear']");
        PanelCalls.ErrCodeOf(await calls.TokenAsync()).Should().Be(0);
    }

    [BrowserFact]
    public async Task A_lifetime_is_that_of_the_next_token_and_of_the_next_ticket()
    {
        await using var site = await PanelSite.StartAsync();
        using var calls = new PanelCalls(site);
        await using var panel = await PanelPage.OpenAsync(desk, site);

        await panel.SetAsync(".policies [name=tokenLifetime]", "600");
        await panel.SetAsync(".policies [name=ticketLifetime]", "300");
        var token = await calls.TokenAsync();
        var ticket = await calls.TicketAsync(token);

        (token.GetProperty("expires_in").GetInt32(), ticket.GetProperty("expires_in").GetInt32()).Should().Be((600, 300));
        site.Clock.Advance(TimeSpan.FromSeconds(600));
        PanelCalls.ErrCodeOf(await calls.TicketAsync(token)).Should().Be(42001);
    }

    [BrowserFact]
    public async Task A_whitelist_admits_the_addresses_on_it_and_an_empty_one_everybody()
    {
        await using var site = await PanelSite.StartAsync();
        using var calls = new PanelCalls(site);
        await using var panel = await PanelPage.OpenAsync(desk, site);

        await panel.SetAsync(".policies [name=ipWhitelist]", "203.0.113.7；203.0.113.8");
        var refused = await calls.TokenAsync("203.0.113.9");
        PanelCalls.ErrCodeOf(refused).Should().Be(40164);
        refused.GetProperty("errmsg").GetString().Should().Contain("203.0.113.9");
        PanelCalls.ErrCodeOf(await calls.TokenAsync("203.0.113.8")).Should().Be(0);

        await panel.SetAsync(".policies [name=ipWhitelist]", "");
        PanelCalls.ErrCodeOf(await calls.TokenAsync("203.0.113.9")).Should().Be(0);
    }

    [BrowserTheory]
    [InlineData("SameUntilLastFiveMinutes", true, false)]
    [InlineData("SameToTheEnd", true, true)]
    [InlineData("NewEachTime", false, false)]
    public async Task A_ticket_is_asked_for_again_and_is_the_one_that_the_policy_says(string renewal, bool sameAtOnce, bool sameAtTheEnd)
    {
        await using var site = await PanelSite.StartAsync();
        using var calls = new PanelCalls(site);
        await using var panel = await PanelPage.OpenAsync(desk, site);
        site.Account.Simulated.Tickets.Renewal = renewal == "SameToTheEnd" ? Simulator.TicketRenewal.NewEachTime : Simulator.TicketRenewal.SameToTheEnd;

        await panel.ActAsync(() => panel.Page.SelectOptionAsync(".policies [name=ticketRenewal]", renewal));
        var first = await calls.NextTicketAsync(await calls.TokenAsync());
        (await calls.NextTicketAsync(await calls.TokenAsync()) == first).Should().Be(sameAtOnce);

        site.Clock.Advance(TimeSpan.FromMinutes(116));
        (await calls.NextTicketAsync(await calls.TokenAsync()) == first).Should().Be(sameAtTheEnd);
    }

    [BrowserFact]
    public async Task A_new_token_ends_a_pages_ticket_when_the_switch_is_on_and_not_when_it_is_off()
    {
        await using var site = await PanelSite.StartAsync();
        using var calls = new PanelCalls(site);
        await using var panel = await PanelPage.OpenAsync(desk, site);
        await using var tab = await desk.OpenAsync(site.PageAddress);
        var config = await site.Account.SignAsync(tab.Page.Url);

        await RenewAsync();
        (await tab.ConfigureAsync(config)).Should().Be("config:ok");

        await panel.ClickAsync(".policies [name=newTokenEndsOlderTickets]");
        await RenewAsync();
        (await tab.ConfigureAsync(config)).Should().Be("config:invalid signature");

        async Task RenewAsync()
        {
            PanelCalls.ErrCodeOf(await calls.TokenAsync()).Should().Be(0);
            site.Clock.Advance(TimeSpan.FromMinutes(6));
        }
    }
}
