using Microsoft.Playwright;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>What the panel shows, by itself.</summary>
[Collection(AtTheOtherDesk.Name)]
public sealed class PanelViewTests(Desk desk)
{
    [BrowserTheory]
    [InlineData(PanelPage.Desktop)]
    [InlineData(PanelPage.Phone)]
    public async Task The_time_line_moves_with_the_simulators_clock(string size)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site, size);
        site.Account.Simulated.Tickets.Get(Simulator.Tickets.JsApi);
        var left = panel.Find(".credential [data-slot=left]");
        await Assertions.Expect(left).ToHaveTextAsync("2:00:00 left");
        var start = await StartAsync(panel);

        site.Clock.Advance(TimeSpan.FromMinutes(10));
        await Assertions.Expect(left).ToHaveTextAsync("1:50:00 left");
        (await StartAsync(panel)).Should().BeLessThan(start);

        site.Clock.Advance(TimeSpan.FromMinutes(110));
        await Assertions.Expect(left).ToHaveTextAsync("ended");
        site.Clock.Advance(TimeSpan.FromHours(1));
        await Assertions.Expect(panel.Find(".credential")).ToHaveCountAsync(0);
        await Assertions.Expect(panel.Find(".credential-timeline .none")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_value_is_shown_shortened_and_copied_whole()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        var ticket = site.Account.Simulated.Tickets.Get(Simulator.Tickets.JsApi);
        await panel.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await Assertions.Expect(panel.Find(".credential [data-slot=value]")).ToHaveTextAsync($"{ticket[..7]}…{ticket[^4..]}");

        await panel.Page.ClickAsync(".copy");
        await Assertions.Expect(panel.Find("#done")).ToHaveTextAsync("Copied.");

        (await panel.Page.RunScriptAsync<string>("navigator.clipboard.readText()")).Should().Be(ticket);
        (await panel.Page.InnerTextAsync("body")).Should().NotContain(ticket);
    }

    [BrowserFact]
    public async Task Two_findings_of_one_kind_are_both_kept_up_to_date()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);

        await panel.Page.RunScriptAsync("""
            async () => {
              const { showVerdicts } = await import("./panel/sections/verdicts.js");
              const finding = evidence => ({ code: "CardExtMalformed", en: { problem: "p", evidence, advice: "a", section: "s" } });
              const verdict = { at: "2026-01-01T00:00:00Z", allowed: false, errMsg: "addCard:fail", reason: "r", url: "u", appId: "x" };
              showVerdicts([{ number: 1, reason: {}, verdict: { ...verdict, findings: [finding("one"), finding("two")] } }]);
              showVerdicts([{ number: 1, reason: {}, verdict: { ...verdict, findings: [finding("three"), finding("four")] } }]);
            }
            """);

        await Assertions.Expect(panel.Find(".verdict .findings [data-slot=evidence]")).ToHaveTextAsync(["three", "four"]);
    }

    [BrowserTheory]
    [InlineData(PanelPage.Desktop)]
    [InlineData(PanelPage.Phone)]
    public async Task Calls_and_verifications_come_in_by_themselves(string size)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site, size);
        await Assertions.Expect(panel.Find("#calls tr")).ToHaveCountAsync(0);

        await using var tab = await desk.OpenAsync(site.PageAddress, Phone.Desktop);
        await tab.ConfigureAsync(await site.Account.SignAsync("http://127.0.0.1/another"));

        await Assertions.Expect(panel.Find("#calls tr")).ToHaveCountAsync(2);
        await Assertions.Expect(panel.Find("#calls [data-slot=path]")).ToHaveTextAsync(["/cgi-bin/ticket/getticket", "/cgi-bin/stable_token"]);
        var verdict = panel.Find(".verdict").Filter(new LocatorFilterOptions { HasText = "config:invalid signature" });
        await verdict.Locator("summary").ClickAsync();
        await Assertions.Expect(verdict.Locator("dd[data-slot=hashed]")).ToContainTextAsync($"jsapi_ticket=***&noncestr=");
        await Assertions.Expect(verdict.Locator("[data-slot=url]")).ToHaveTextAsync(site.PageAddress);
    }

    [BrowserFact]
    public async Task An_opened_verification_stays_open_when_another_comes()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        site.Simulator.Verify("https://example.com/1", site.Account.AppId, 1, "n", "s", ["scanQRCode"]);
        await panel.Page.ClickAsync(".verdict summary");

        site.Simulator.Verify("https://example.com/2", site.Account.AppId, 1, "n", "s", ["scanQRCode"]);

        await Assertions.Expect(panel.Find(".verdict")).ToHaveCountAsync(2);
        await Assertions.Expect(panel.Find(".verdict[open] [data-slot=url]")).ToHaveTextAsync("https://example.com/1");
        await Assertions.Expect(panel.Find(".verdict:focus-within [data-slot=url]")).ToHaveTextAsync("https://example.com/1");
    }

    [BrowserTheory]
    [InlineData("en", "The signature is wrong.", "The address differs.", "Sign the page's own address.")]
    [InlineData("zh", "签名不正确。", "地址不一致。", "请对页面自己的地址签名。")]
    public async Task The_reason_and_what_the_doctor_found_are_in_the_panels_language(string language, string reason, string problem, string advice)
    {
        const string Verdict = """
            {"allowed":false,"errMsg":"config:invalid signature","reason":"r","url":"https://example.com/","at":"2026-01-01T12:00:00+00:00","appId":"wx1","api":"config","hashed":null,
            "usesLoopbackException":false,"findings":[{"code":"Url","certainty":"Proven","en":{"problem":"The address differs.","evidence":"e","advice":"Sign the page's own address.","section":"附录5"},
            "zh":{"problem":"地址不一致。","evidence":"证据","advice":"请对页面自己的地址签名。","section":"附录5"}}]}
            """;
        await using var site = await PanelSite.StartAsync();
        await using var tab = await desk.OpenAsync("about:blank", Phone.Desktop);
        await tab.Page.RouteAsync("**/panel/live", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/event-stream",
            Body = $"event: verdicts\ndata: [{{\"number\":1,\"reason\":{{\"en\":\"The signature is wrong.\",\"zh\":\"签名不正确。\"}},\"verdict\":{Verdict.ReplaceLineEndings("")}}}]\n\n",
        }));
        await tab.Page.GotoAsync(site.PanelAddress);
        await tab.Page.ClickAsync($"[data-language={language}]");
        await tab.Page.ClickAsync(".verdict summary");

        await Assertions.Expect(tab.Page.Locator(".verdict [data-slot=reason]")).ToHaveTextAsync(reason);
        await Assertions.Expect(tab.Page.Locator(".findings [data-slot=problem]")).ToHaveTextAsync(problem);
        await Assertions.Expect(tab.Page.Locator(".findings [data-slot=advice]")).ToHaveTextAsync(advice);
    }

    [BrowserFact]
    public async Task The_ledger_is_filtered_and_cleared()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);
        await site.Account.SignAsync(site.PageAddress);
        using HttpClient http = new(site.Simulator.CreateHandler("node-7")) { BaseAddress = new Uri("https://api.weixin.qq.com") };
        await http.GetStringAsync(new Uri("/cgi-bin/none", UriKind.Relative));
        await Assertions.Expect(panel.Find("#calls tr")).ToHaveCountAsync(3);

        await panel.Page.FillAsync("#ledger-filter", "NODE-7 40066");
        await Assertions.Expect(panel.Find("#calls [data-slot=path]")).ToHaveTextAsync(["/cgi-bin/none"]);
        await Assertions.Expect(panel.Find("#ledger-count")).ToHaveTextAsync("3 in all, 1 shown");
        await panel.Page.FillAsync("#ledger-filter", "");
        await panel.Page.CheckAsync("#ledger-errors");
        await Assertions.Expect(panel.Find("#calls .badge")).ToHaveTextAsync(["40066"]);
        await panel.ClickAsync("[data-do='ledger/clear']");
        await Assertions.Expect(panel.Find("#ledger-count")).ToHaveTextAsync("0 in all, 0 shown");
    }

    [BrowserTheory]
    [InlineData("zh", "处理后连接被重置", "响应延迟, HTTP 状态码 503")]
    [InlineData("en", "connection reset after processing", "latency, status 503")]
    public async Task Faults_are_named_in_the_panels_language(string language, string inForce, string struck)
    {
        await using var site = await PanelSite.StartAsync();
        using var calls = new PanelCalls(site);
        await using var panel = await PanelPage.OpenAsync(desk, site, language: language);
        site.Simulator.Faults.Script(_ => Fault.Latency(TimeSpan.FromTicks(1)), times: 1);
        site.Simulator.Faults.Add(Fault.Status(503), times: 1);

        await calls.AnyAsync();

        await Assertions.Expect(panel.Find("#calls .fault")).ToHaveTextAsync(struck);
        site.Simulator.Faults.Add(Fault.ConnectionReset(afterProcessing: true));
        await Assertions.Expect(panel.Find("#in-force [data-slot=name]")).ToHaveTextAsync(inForce);
    }

    private static Task<double> StartAsync(PanelPage panel) =>
        panel.Page.RunScriptAsync<double>("document.querySelector('.credential .span').getBoundingClientRect().left");
}
