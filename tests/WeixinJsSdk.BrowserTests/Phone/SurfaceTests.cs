namespace WeixinJsSdk.BrowserTests;

/// <summary>The phone and the page do not disturb each other.</summary>
[Collection(AtTheDesk.Name)]
public sealed class SurfaceTests(Desk desk)
{
    private const string Policy = "default-src 'none'; script-src 'self' https://res.wx.qq.com; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

    [BrowserFact]
    public async Task The_phone_needs_no_more_of_a_content_security_policy_than_the_bridge()
    {
        await using var tab = await desk.OpenPageAsync("/bare");
        await tab.Page.RouteAsync("**/strict", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html; charset=utf-8",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = Policy, ["Content-Type"] = "text/html; charset=utf-8" },
            Body = "<!DOCTYPE html><title>strict</title><script src=\"/weixin-simulator/bridge.js?interactive=true\"></script><body><p>strict",
        }));
        await tab.Page.AddInitScriptAsync("window.violations = []; addEventListener('securitypolicyviolation', event => violations.push(event.violatedDirective + ' ' + event.blockedURI));");
        await tab.Page.GotoAsync(new Uri(desk.PagesAddress, "/strict").AbsoluteUri);

        await tab.Page.ClickAsync(".menu-button");
        var menu = tab.Page.Locator("dialog[data-screen=menu]");
        await Assertions.Expect(menu).ToHaveCSSAsync("border-top-left-radius", "0px");
        await Assertions.Expect(menu.Locator(".sheet")).ToHaveCSSAsync("display", "flex");
        await tab.Page.PressKeyAsync("Escape");
        await tab.Page.RunScriptAsync("WeixinSimulator.useStandIn()");

        (await tab.Page.RunScriptAsync<string[]>("violations.filter(violation => !violation.startsWith('img-src'))")).Should().BeEmpty();
        (await tab.Page.RunScriptAsync<string[]>("violations")).Should().NotContain(violation => violation.Contains("data", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task The_pages_style_sheet_does_not_reach_the_phone_nor_the_phones_the_page()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await tab.Page.AddStyleTagAsync(new PageAddStyleTagOptions { Content = "dialog, button, section, html > :not(head, body) { display: none !important; color: red !important; }" });
        await tab.Page.RunScriptAsync("document.body.append(Object.assign(document.createElement('h1'), { textContent: 'page' }))");
        var phone = await PhoneScreen.OnAsync(tab);

        var asked = tab.CallAsync("openAddress");
        await Assertions.Expect(phone.Of("openAddress")).ToBeVisibleAsync();
        await phone.ConfirmAsync();

        (await asked).Outcome.Should().Be("success");
        await Assertions.Expect(tab.Page.Locator("body > h1")).ToHaveCSSAsync("font-size", "32px");
    }

    [BrowserFact]
    public async Task The_pages_handlers_do_not_hear_what_is_typed_on_the_phone()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await tab.Page.RunScriptAsync("() => { window.heard = []; for (const type of ['keydown', 'input', 'click']) document.addEventListener(type, event => heard.push(type)); }");
        var phone = await PhoneScreen.OnAsync(tab);

        var asked = tab.CallAsync("openAddress");
        await phone.Any.Locator("input").First.PressSequentiallyAsync("abc");
        await phone.ConfirmAsync();
        await asked;

        (await tab.Page.RunScriptAsync<string[]>("heard")).Should().BeEmpty();
    }

    [BrowserTheory]
    [InlineData("zh", "取消")]
    [InlineData("en", "Cancel")]
    public async Task The_phone_speaks_Chinese_and_English(string language, string cancel)
    {
        await using var tab = await desk.OpenPageAsync();
        await tab.Page.AddInitScriptAsync($"window.WeixinSimulatorOptions = {{ interactive: true, lang: '{language}' }}");
        await tab.Page.ReloadAsync();

        await tab.Page.ClickAsync(".menu-button");

        await Assertions.Expect(tab.Page.Locator("dialog .cancel")).ToHaveTextAsync(cancel);
    }
}
