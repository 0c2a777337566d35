namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>The panel stays right when it is hidden and when the application restarts.</summary>
[Collection(AtTheOtherDesk.Name)]
public sealed class PanelConnectionTests(Desk desk)
{
    private const string Hide = """
        hidden => {
          Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
          document.dispatchEvent(new Event("visibilitychange"));
        }
        """;

    [BrowserFact]
    public async Task It_says_that_the_connection_is_lost_and_goes_on_when_the_application_is_back()
    {
        var first = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, first);
        first.Simulator.Faults.WeixinDown();
        await Assertions.Expect(panel.Find("#down")).ToBeCheckedAsync();
        var port = first.Port;
        PageComplaints.Current.Allow("/panel/live");

        await first.StopAsync();
        await first.DisposeAsync();
        await Assertions.Expect(panel.Find("#connection")).ToHaveTextAsync("connection lost, retrying …");
        await using var second = await PanelSite.StartAsync(port);

        await panel.ExpectLiveAsync();
        await Assertions.Expect(panel.Find("#down")).Not.ToBeCheckedAsync();
    }

    [BrowserFact]
    public async Task An_action_that_cannot_be_sent_is_told()
    {
        var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);

        PageComplaints.Current.Allow("/panel/live");
        PageComplaints.Current.Expect("/panel/do/weixin/down");
        await site.StopAsync();
        await site.DisposeAsync();
        await panel.Page.ClickAsync("#down");

        await Assertions.Expect(panel.Find("#notice")).ToContainTextAsync("That did not work");
        await Assertions.Expect(panel.Find("#down")).Not.ToBeCheckedAsync();
    }

    [BrowserFact]
    public async Task A_hidden_panel_has_no_connection_and_catches_up_when_it_is_seen_again()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);

        await panel.Page.RunScriptAsync(Hide, true);
        await Assertions.Expect(panel.Find("#connection")).ToHaveAttributeAsync("data-state", "paused");
        site.Simulator.Faults.WeixinDown();
        await Assertions.Expect(panel.Find("#down")).Not.ToBeCheckedAsync();
        await panel.Page.RunScriptAsync(Hide, false);

        await panel.ExpectLiveAsync();
        await Assertions.Expect(panel.Find("#down")).ToBeCheckedAsync();
    }

    [BrowserFact]
    public async Task A_look_of_an_hour_is_one_request_and_none_of_it_is_a_call_to_WeChat()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        var requests = new List<string>();
        panel.Page.Request += (_, request) => requests.Add(request.Url);

        for (var minute = 1; minute <= 5; minute++)
        {
            site.Clock.Advance(TimeSpan.FromMinutes(12));
            await Assertions.Expect(panel.Find("#clock")).ToHaveAttributeAsync("datetime", $"2026-01-01T{(minute == 5 ? 13 : 12)}:{minute * 12 % 60:00}:00.000Z");
        }

        requests.Should().BeEmpty();
        site.Simulator.Ledger.Count().Should().Be(0);
    }
}
