namespace WeixinJsSdk.BrowserTests;

/// <summary>How the real client is loaded, and its traps: the bridge has to be right in each.</summary>
[Collection(AtTheDesk.Name)]
public sealed class ClientTests(Desk desk)
{
    [BrowserFact]
    public async Task Wx_and_jWeixin_are_the_same()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());

        (await tab.Page.RunScriptAsync<bool>("wx === jWeixin && typeof jWeixin.scanQRCode === 'function'")).Should().BeTrue();
    }

    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task An_AMD_loader_gets_the_client_as_a_module(string phone)
    {
        await using var tab = await desk.OpenPageAsync("/amd", phone);

        (await tab.Page.RunScriptAsync<bool>("'wx' in window")).Should().BeFalse();
        (await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url))).Should().Be("config:ok");
        (await tab.CallAsync("scanQRCode", new { needResult = 1 })).Text("resultStr").Should().StartWith("https://");
    }

    [BrowserTheory]
    [InlineData("/manual")]
    [InlineData("/late")]
    public async Task A_bridge_that_comes_late_is_waited_for(string path)
    {
        await using var tab = await desk.OpenPageAsync(path);
        var config = await desk.NewAccount().SignAsync(tab.Page.Url);
        var answer = tab.ConfigureAsync(config);
        if (path == "/manual")
        {
            (await tab.Page.RunScriptAsync<bool>("'WeixinJSBridge' in window")).Should().BeFalse();
            await tab.Page.RunScriptAsync("WeixinSimulator.injectBridge()");
        }

        (await answer).Should().Be("config:ok");
        (await tab.CallAsync("hideOptionMenu")).ErrMsg.Should().Be("hideOptionMenu:ok");
    }

    [BrowserFact]
    public async Task Debug_alerts_every_answer()
    {
        await using var tab = await desk.OpenPageAsync();
        var alerts = new List<string>();
        tab.Page.Dialog += (_, dialog) =>
        {
            alerts.Add(dialog.Message);
            _ = dialog.AcceptAsync();
        };

        await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url, debug: true));
        await tab.CallAsync("hideOptionMenu");

        alerts.Should().Equal("""{"errMsg":"config:ok"}""", """{"errMsg":"hideOptionMenu:ok"}""");
    }

    [BrowserFact]
    public async Task Debug_alerts_a_refusal_with_its_text()
    {
        await using var tab = await desk.OpenPageAsync();
        var alerts = new List<string>();
        tab.Page.Dialog += (_, dialog) =>
        {
            alerts.Add(dialog.Message);
            _ = dialog.AcceptAsync();
        };

        await tab.ConfigureAsync(await desk.NewAccount().SignAsync("http://example.com/another", debug: true));

        alerts.Should().ContainSingle().Which.Should().Contain("config:invalid signature");
    }

    [BrowserFact]
    public async Task Ready_fires_after_a_failed_config_too()
    {
        await using var tab = await desk.OpenPageAsync();
        var config = await desk.NewAccount().SignAsync("http://example.com/another");

        var heard = await tab.Page.RunScriptAsync<string[]>("""
            json => new Promise(resolve => {
              const heard = [];
              wx.error(answer => heard.push(answer.errMsg));
              wx.ready(() => { heard.push("ready"); resolve(heard); });
              wx.config(JSON.parse(json));
            })
            """, config.ToJson());

        heard.Should().Equal("config:invalid signature", "ready");
    }

    [BrowserFact]
    public async Task A_client_whose_version_sorts_before_6_0_2_as_text_never_reports_an_error()
    {
        await using var tab = await desk.OpenPageAsync(version: "10.0.1");

        (await tab.ConfigureAsync(await desk.NewAccount().SignAsync("http://example.com/another"))).Should().Be("config:ok", "the client drops wx.error");
        desk.Simulator.Verdicts.Last(verdict => verdict.Api == "config").ErrMsg.Should().Be("config:invalid signature");
    }

    [BrowserFact]
    public async Task The_list_given_to_config_is_changed_in_place_to_the_names_of_the_bridge()
    {
        await using var tab = await desk.OpenPageAsync();
        var config = await desk.NewAccount().SignAsync(tab.Page.Url, JsApi.GetLocation, JsApi.ChooseWXPay);

        var list = await tab.Page.RunScriptAsync<string[]>(
            "json => { const config = JSON.parse(json); return desk.configure(config).then(() => config.jsApiList); }", config.ToJson());

        list.Should().Equal("geoLocation", "getBrandWCPayRequest");
        (await tab.CallAsync("getLocation")).Outcome.Should().Be("success");
    }

    [BrowserFact]
    public async Task A_desktop_browser_passes_for_the_phone_it_was_told_to_be()
    {
        await using var tab = await desk.OpenPageAsync(phone: Phone.Desktop);
        (await tab.Page.RunScriptAsync<string>("navigator.userAgent")).Should().Contain("iPhone").And.Contain("MicroMessenger/8.0");

        await tab.Page.RunScriptAsync("WeixinSimulator.setClient({ platform: 'Android', version: '8.0.30' })");
        await tab.Page.ReloadAsync();

        (await tab.Page.RunScriptAsync<string>("navigator.userAgent")).Should().Contain("Android").And.Contain("MicroMessenger/8.0.30");
    }

    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task CheckJsApi_knows_what_the_client_has(string phone)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount(), phone, version: "6.6.0");

        var end = await tab.CallAsync("checkJsApi", new { jsApiList = new[] { "chooseImage", "getLocation", "onMenuShareQQ", "updateTimelineShareData", "unheardOf" } });

        end.ErrMsg.Should().Be("checkJsApi:ok");
        end.Result.GetProperty("checkResult").EnumerateObject().ToDictionary(api => api.Name, api => api.Value.GetBoolean()).Should().Equal(
            new Dictionary<string, bool>
            {
                ["chooseImage"] = true,
                ["getLocation"] = true,
                ["onMenuShareQQ"] = true,
                ["updateTimelineShareData"] = false,
                ["unheardOf"] = false,
            });
    }

    [BrowserFact]
    public async Task Nothing_leaves_this_machine_but_the_clients_own_report_which_is_stopped()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await tab.CallAsync("hideOptionMenu");

        tab.Aborted.Should().OnlyContain(address => address.StartsWith("https://open.weixin.qq.com/sdk/report?", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("ok", "get_brand_wcpay_request:ok")]
    [InlineData("cancel", "get_brand_wcpay_request:cancel")]
    public async Task The_bridge_itself_answers_in_the_apps_own_names(string scripted, string expected)
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        await tab.Page.RunScriptAsync("answer => answer === 'ok' || WeixinSimulator.answer('chooseWXPay', answer)", scripted);

        var answer = await tab.Page.RunScriptAsync<string>(
            "json => new Promise(resolve => WeixinJSBridge.invoke('getBrandWCPayRequest', JSON.parse(json), end => resolve(end.err_msg)))",
            account.Payments.SignGetBrandWCPayRequest("wx201410272009395522657a690389285100").ToJson());

        answer.Should().Be(expected);
    }
}
