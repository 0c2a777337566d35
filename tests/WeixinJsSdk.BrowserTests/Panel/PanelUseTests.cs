using System.Text.RegularExpressions;

namespace WeixinJsSdk.BrowserTests.Panel;

/// <summary>The panel by keyboard, by screen reader, in both languages and on a small screen.</summary>
[Collection(AtTheOtherDesk.Name)]
public sealed partial class PanelUseTests(Desk desk)
{
    private const string Controls = """
        () => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
          .filter(element => element.checkVisibility() && !element.disabled && element.type !== "hidden")
        """;

    private const string Nameless = $$"""
        () => ({{Controls}})().filter(element => {
          const words = [element.getAttribute("aria-label"), element.textContent, ...[...element.labels ?? []].map(label => label.textContent)];
          return !words.some(text => text?.trim());
        }).map(element => element.outerHTML)
        """;

    // One radio button of a group is reached by Tab, the others by arrows.
    private const string Unreached = $$"""
        () => ({{Controls}})().filter(element => !window.reached.has(element)
          && !(element.type === "radio" && [...window.reached].some(other => other.name === element.name))).map(element => element.outerHTML)
        """;

    [BrowserTheory]
    [InlineData(PanelPage.Desktop)]
    [InlineData(PanelPage.Phone)]
    public async Task Every_control_has_a_name_and_is_reached_with_Tab_and_shows_its_focus(string size)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site, size);
        await FillAsync(site);
        await panel.Page.RunScriptAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        await Assertions.Expect(panel.Find("#calls tr")).ToHaveCountAsync(2);
        (await panel.Page.RunScriptAsync<string[]>(Nameless)).Should().BeEmpty();
        var controls = await panel.Page.RunScriptAsync<int>($"({Controls})().length");
        controls.Should().BeGreaterThan(40);

        await panel.Page.RunScriptAsync("() => { window.reached = new Set(); document.activeElement.blur(); }");
        var dim = new List<string>();
        for (var i = 0; i < controls + 5; i++)
        {
            await panel.Page.PressKeyAsync("Tab");
            var unseen = await panel.Page.RunScriptAsync<string?>("""
                () => {
                  const element = document.activeElement;
                  window.reached.add(element);
                  const ring = element.matches("[type=radio]") ? element.nextElementSibling : element;
                  return element === document.body || getComputedStyle(ring).outlineStyle !== "none" ? null : element.outerHTML;
                }
                """);
            if (unseen is not null)
            {
                dim.Add(unseen);
            }
        }

        (await panel.Page.RunScriptAsync<string[]>(Unreached)).Should().BeEmpty();
        dim.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Switches_forms_and_chips_are_worked_by_keyboard_and_focus_is_not_lost()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site);

        await panel.Page.FocusAsync("#down");
        await panel.ActAsync(() => panel.Page.PressKeyAsync("Space"));
        await Assertions.Expect(panel.Find("#down")).ToBeFocusedAsync();
        await panel.Page.FocusAsync("#phone [value=iPhone]");
        await panel.ActAsync(() => panel.Page.PressKeyAsync("ArrowRight"));
        await panel.Page.FocusAsync(".domains .chip button");
        await panel.ActAsync(() => panel.Page.PressKeyAsync("Enter"));

        await Assertions.Expect(panel.Find(".domains .chip")).ToHaveCountAsync(0);
        await Assertions.Expect(panel.Find(".domains input")).ToBeFocusedAsync();
        (site.Simulator.Faults.InForce.Count, site.Simulator.Judge.Client.Platform, site.Account.Simulated.SafeDomains.Count).Should().Be((1, "Android", 0));
    }

    [BrowserFact]
    public async Task It_speaks_the_browsers_language_until_another_is_chosen_and_remembers_that()
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site, language: null);
        await Assertions.Expect(panel.Find("h1")).ToHaveTextAsync("微信模拟器");
        (await panel.Page.GetAttributeAsync("html", "lang")).Should().Be("zh-CN");

        await panel.Page.ClickAsync("[data-language=en]");
        await Assertions.Expect(panel.Find("h1")).ToHaveTextAsync("WeChat simulator");
        await panel.Page.ReloadAsync();

        await Assertions.Expect(panel.Find("h1")).ToHaveTextAsync("WeChat simulator");
        (await panel.Page.GetAttributeAsync("html", "lang")).Should().Be("en");
    }

    [BrowserTheory]
    [InlineData("en", PanelPage.Desktop)]
    [InlineData("zh", PanelPage.Desktop)]
    [InlineData("en", PanelPage.Phone)]
    [InlineData("zh", PanelPage.Phone)]
    public async Task Nothing_is_left_unsaid_and_nothing_sticks_out(string language, string size)
    {
        await using var site = await PanelSite.StartAsync();
        await using var panel = await PanelPage.OpenAsync(desk, site, size, language);
        await FillAsync(site);
        await panel.Page.RunScriptAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        await Assertions.Expect(panel.Find("#calls tr")).ToHaveCountAsync(2);

        var said = await panel.Page.RunScriptAsync<string>("""
            () => [...document.querySelectorAll("[data-text], [data-label], [data-tip], [data-hint], option")]
              .flatMap(element => [element.children.length ? "" : element.textContent, element.getAttribute("aria-label"), element.title, element.dataset.hint && element.placeholder]).join("\n")
            """);
        NameOfText().Matches(said).Should().BeEmpty();
        (await panel.Page.RunScriptAsync<int>("document.documentElement.scrollWidth - innerWidth")).Should().BeLessThanOrEqualTo(0);
        await panel.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Artifacts.PathOf($"panel-{size}-{language}.png"), FullPage = size == PanelPage.Phone });
    }

    private static async Task FillAsync(PanelSite site)
    {
        await site.Account.SignAsync(site.PageAddress);
        site.Account.Simulated.Permissions.Deny("chooseWXPay");
        site.Simulator.Verify(site.PageAddress, site.Account.AppId, 1, "nonce", "signature", ["scanQRCode"]);
        site.Simulator.Answers.Set("scanQRCode", Simulator.PhoneAnswer.Cancel());
        site.Simulator.Faults.Add(Simulator.Fault.ErrCode(45009), path: "/cgi-bin/media/get", times: 3);
    }

    /// <summary>A text that is missing shows its name.</summary>
    [GeneratedRegex(@"^(?:[a-z]+\.[a-zA-Z.]+|undefined|null)$", RegexOptions.Multiline)]
    private static partial Regex NameOfText();
}
