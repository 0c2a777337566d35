using WeixinJsSdk.BrowserTests;
using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.AspNetCore.BrowserTests;

/// <summary>The doctor's page as a person uses it.</summary>
[HearsPages]
public sealed class DoctorPageTests(DoctorHost host) : IClassFixture<DoctorHost>
{
    private const string PublishedTicket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
    private const string Nonce = "Wm3WZYTPz0wzccnW";
    private const string PageUrl = "https://example.com/shop?from=singlemessage&isappinstalled=0";

    private string JsApiTicket => host.Simulator.FindAccount(DoctorHost.AppId)!.Tickets.Get(Tickets.JsApi);

    [BrowserFact]
    public async Task A_refusal_that_is_pasted_is_explained_in_both_languages()
    {
        await using var tab = await host.OpenAsync("zh-CN");

        await tab.AskAsync(("errMsg", "config:invalid signature"), ("text", Config("https://example.com/shop")), ("pageUrl", PageUrl));

        var finding = tab.Finding("UrlShareParametersLost");
        await Assertions.Expect(finding.Locator("h2 [lang=zh]")).ToBeVisibleAsync();
        await Assertions.Expect(finding.Locator("h2 [lang=en]")).ToBeHiddenAsync();
        await Assertions.Expect(finding.Locator(".tag")).ToContainTextAsync("已证实");
        await Assertions.Expect(tab.Page.Locator("#explain article").First).ToHaveAttributeAsync("data-code", "UrlShareParametersLost");

        await tab.Page.ClickAsync("text=English");
        await Assertions.Expect(finding.Locator("h2 [lang=en]")).ToBeVisibleAsync();
        await Assertions.Expect(finding.Locator("h2 [lang=zh]")).ToBeHiddenAsync();
        await Assertions.Expect(finding.Locator(".advice [lang=en]")).Not.ToBeEmptyAsync();
        await tab.Page.ReloadAsync();
        await Assertions.Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await tab.ShouldBeCleanAsync(JsApiTicket);
    }

    [BrowserFact]
    public async Task More_that_is_known_can_be_filled_in()
    {
        await using var tab = await host.OpenAsync("zh-CN");
        await tab.Page.ClickAsync("#explain summary");

        await tab.AskAsync(
            ("text", Config("https://example.com/shop").Replace(Signature.Of(JsApiTicket, Nonce, 1414587457, "https://example.com/shop"), Signature.Of(PublishedTicket, Nonce, 1414587457, "https://example.com/shop"), StringComparison.Ordinal)),
            ("pageUrl", "https://example.com/shop"), ("previousTicket", PublishedTicket), ("scriptUrl", "https://example.com/jweixin-1.6.0.js"));

        await Assertions.Expect(tab.Finding("PreviousTicketUsed")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Finding("ScriptNotOfficial")).ToBeVisibleAsync();
        await tab.ShouldBeCleanAsync(PublishedTicket, JsApiTicket);
    }

    [BrowserFact]
    public async Task A_text_that_is_cut_off_is_said_to_be_so_and_a_list_of_checks_has_a_line_for_each()
    {
        await using var tab = await host.OpenAsync("en-US");

        await tab.AskAsync(("errMsg", "config:invalid signature"), ("text", Config("https://example.com/shop").Split("signature")[0]), ("pageUrl", PageUrl));

        await Assertions.Expect(tab.Page.Locator("#explain article").First).ToHaveAttributeAsync("data-code", "EvidenceCutOff");
        (await tab.Finding("KnownError").First.Locator(".advice [lang=en]").InnerTextAsync()).Split('\n').Should().HaveCount(7);
        await tab.ShouldBeCleanAsync(JsApiTicket);
    }

    [BrowserFact]
    public async Task What_is_right_is_said_to_be_right()
    {
        await using var tab = await host.OpenAsync("en-US");

        await tab.AskAsync(("text", Config("https://example.com/shop")), ("pageUrl", "https://example.com/shop#top"));

        await Assertions.Expect(tab.Page.Locator("#explain article")).ToHaveAttributeAsync("data-weight", "Ok");
        await tab.ShouldBeCleanAsync(JsApiTicket);
    }

    [BrowserFact]
    public async Task The_tool_for_pages_gives_the_published_signature_and_keeps_the_ticket_in_the_browser()
    {
        await using var tab = await host.OpenAsync("en-US", "#sign");

        await tab.AskAsync(("ticket", PublishedTicket), ("nonceStr", Nonce), ("timestamp", "1414587457"), ("signedUrl", "http://mp.weixin.qq.com?params=value"));

        await Assertions.Expect(tab.Page.Locator("dd.signature")).ToHaveTextAsync("0f9de62fce790f9a083d5c99e95740ceb90c27ed");
        await Assertions.Expect(tab.Page.Locator("dd.signed")).ToHaveTextAsync($"jsapi_ticket=***&noncestr={Nonce}&timestamp=1414587457&url=http://mp.weixin.qq.com?params=value");
        await tab.Page.ClickAsync(".peek");
        await Assertions.Expect(tab.Page.Locator("dd.signed")).ToHaveTextAsync($"jsapi_ticket={PublishedTicket}&noncestr={Nonce}&timestamp=1414587457&url=http://mp.weixin.qq.com?params=value");
        await tab.ShouldBeCleanAsync(PublishedTicket);
    }

    [BrowserFact]
    public async Task The_tool_for_pages_compares_and_explains()
    {
        await using var tab = await host.OpenAsync("en-US", "#sign");

        await tab.AskAsync(
            ("ticket", PublishedTicket), ("nonceStr", Nonce), ("timestamp", "1414587457"), ("signedUrl", "http://mp.weixin.qq.com?params=value"),
            ("signature", Signature.Of(PublishedTicket, Nonce, 1414587457, "http://mp.weixin.qq.com")));

        await Assertions.Expect(tab.Page.Locator("article.result h2 [lang=en]")).ToHaveTextAsync("It is not the signature you have.");
        await Assertions.Expect(tab.Finding("UrlQueryLost")).ToBeVisibleAsync();
        await tab.ShouldBeCleanAsync(PublishedTicket);
    }

    [BrowserFact]
    public async Task A_signature_that_is_right_for_the_address_as_a_browser_has_it_is_not_called_a_mistake()
    {
        await using var tab = await host.OpenAsync("en-US", "#sign");

        await tab.AskAsync(
            ("ticket", PublishedTicket), ("nonceStr", Nonce), ("timestamp", "1414587457"), ("signedUrl", "http://mp.weixin.qq.com?params=value"),
            ("signature", "f50191877b62b116ef830363a3a613ed652a2d5d"));

        await Assertions.Expect(tab.Page.Locator("#sign article")).ToHaveCountAsync(1);
        await Assertions.Expect(tab.Page.Locator("article.result p [lang=en]")).ToContainTextAsync("always has a slash after the host");
        await tab.ShouldBeCleanAsync(PublishedTicket);
    }

    [BrowserFact]
    public async Task The_tool_for_cards_gives_the_published_signature()
    {
        await using var tab = await host.OpenAsync("zh-CN", "#card");

        await tab.AskAsync(
            ("ticket", "ojZ8YtyVyr30HheH3CM73y7h4jJE "), ("timestamp", "1404896688"), ("cardId", "pjZ8Yt1XGILfi-FUsewpnnolGgZk"),
            ("code", "jonyqin_1434008071"), ("nonceStr", "jonyqin"));

        await Assertions.Expect(tab.Page.Locator("dd.signature")).ToHaveTextAsync("6b81fbf6af16e856334153b39737556063c82689");
        await Assertions.Expect(tab.Page.Locator("dd.signed")).ToHaveTextAsync("1404896688jonyqinjonyqin_1434008071***pjZ8Yt1XGILfi-FUsewpnnolGgZk");
        await tab.ShouldBeCleanAsync("ojZ8YtyVyr30HheH3CM73y7h4jJE");
    }

    [BrowserFact]
    public async Task The_live_check_says_what_is_well_and_what_is_to_be_mended()
    {
        await using var tab = await host.OpenAsync("zh-CN", "#live");

        await tab.AskAsync();
        await Assertions.Expect(tab.Page.Locator("#live [data-outcome]")).ToHaveAttributeAsync("data-outcome", "Ok");
        await Assertions.Expect(tab.Page.Locator("#live [data-check]")).ToHaveCountAsync(7);

        await tab.Page.SelectOptionAsync("#account", "brand-b");
        await tab.AskAsync();
        await Assertions.Expect(tab.Page.Locator("#live [data-outcome]")).ToHaveAttributeAsync("data-outcome", "Failed");
        await Assertions.Expect(tab.Check("AccessToken").Locator(".advice [lang=zh]")).ToContainTextAsync("请把 127.0.0.1 加入 IP白名单");
        await tab.ShouldBeCleanAsync("other-secret", JsApiTicket);
    }

    [BrowserFact]
    public async Task The_keyboard_is_enough()
    {
        await using var tab = await host.OpenAsync("en-US");

        await tab.Page.FocusAsync("#tab-explain");
        await tab.Page.PressKeyAsync("ArrowLeft");
        await Assertions.Expect(tab.Page.Locator("#live")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("#tab-live")).ToBeFocusedAsync();
        await tab.Page.PressKeyAsync("Tab");
        await tab.Page.PressKeyAsync("Tab");
        await tab.Page.PressKeyAsync("Enter");

        await Assertions.Expect(tab.Page.Locator("#live [data-outcome]")).ToBeVisibleAsync();
        await tab.ShouldBeCleanAsync();
    }

    [BrowserFact]
    public async Task A_phone_has_nothing_to_scroll_sideways()
    {
        await using var tab = await host.OpenAsync("en-US", width: 360, height: 740);
        await tab.AskAsync(("errMsg", "config:invalid signature"), ("text", Config("https://example.com/shop#" + new string('x', 200))), ("pageUrl", PageUrl));
        await Assertions.Expect(tab.Page.Locator("#explain article").First).ToBeVisibleAsync();

        foreach (var panel in new[] { "explain", "sign", "card", "live" })
        {
            await tab.Page.ClickAsync($"#tab-{panel}");
            (await tab.Page.RunScriptAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(360, panel);
        }
    }

    [BrowserFact]
    public async Task What_is_pasted_is_never_read_as_markup()
    {
        await using var tab = await host.OpenAsync("en-US", "#sign");

        await tab.AskAsync(
            ("ticket", PublishedTicket), ("nonceStr", "<img/src=x>"), ("timestamp", "1414587457"), ("signedUrl", "https://example.com/<b>bold</b>"), ("signature", "<i>no</i>"));

        await Assertions.Expect(tab.Page.Locator("dd.signed")).ToContainTextAsync("<b>bold</b>");
        (await tab.Page.Locator(".answer img, .answer b, .answer i").CountAsync()).Should().Be(0);
        await tab.ShouldBeCleanAsync();
    }

    private string Config(string signedUrl) => $$"""
        wx.config({
          debug: true, // as pasted from the page
          appId: '{{DoctorHost.AppId}}',
          timestamp: 1414587457,
          nonceStr: '{{Nonce}}',
          signature: '{{Signature.Of(JsApiTicket, Nonce, 1414587457, signedUrl)}}',
          jsApiList: ['chooseImage'],
        });
        """;
}
