namespace WeixinJsSdk.BrowserTests;

/// <summary>The screens that the demo has no button for, as <see cref="EveryScreenTests"/> tries the others: opened, confirmed, and cancelled in every way.</summary>
[Collection(AtTheDesk.Name)]
public sealed class BarePageScreenTests(Desk desk)
{
    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task What_leads_out_of_the_page_and_the_invoices_are_confirmed_or_cancelled(int width, int height)
    {
        var account = desk.NewAccount();
        var calls = await CallsAsync(account);
        await using var tab = await desk.OpenPageAsync();
        (await tab.ConfigureAsync(await account.SignAsync(tab.Page.Url, [.. calls.Select(call => call.Api)]))).Should().Be("config:ok");
        var phone = await PhoneScreen.OnAsync(tab, width, height);

        foreach ((var api, var parameters, var shown) in calls)
        {
            var screen = phone.Of(api);
            var call = CallAsync(tab, api, parameters);
            foreach (var text in shown)
            {
                await Assertions.Expect(screen).ToContainTextAsync(text);
            }

            await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Artifacts.PathOf($"phone-{width}-{api}.png") });
            await screen.Locator(".confirm").ClickAsync();
            (await call).Should().Be($"success {api}:ok");

            foreach (var cancel in WaysOut(phone, screen))
            {
                call = CallAsync(tab, api, parameters);
                await Assertions.Expect(screen).ToBeVisibleAsync();
                await cancel();
                (await call).Should().Be($"cancel {api}:cancel");
            }

            await phone.GoneAsync();
        }
    }

    private static Func<Task>[] WaysOut(PhoneScreen phone, ILocator screen) =>
    [
        () => screen.Locator(".cancel").ClickAsync(),
        () => phone.Page.PressKeyAsync("Escape"),
        () => screen.Locator(".page").ClickAsync(),
    ];

    private static async Task<(string Api, string Parameters, string[] Shown)[]> CallsAsync(TestAccount account) =>
    [
        ("chooseInvoice", (await account.Cards.SignChooseInvoiceAsync(new ChooseInvoiceRequest())).ToJson(), ["模拟发票", "pjZ8Yt7KNsMcmV3xdDE7gyKkPqGw"]),
        ("launchMiniProgram", """{"targetAppId":"gh_0123456789ab","path":"pages/index?a=1"}""", ["gh_0123456789ab", "pages/index.html?a=1"]),
        ("openEnterpriseChat", """{"userIds":"zhangsan;lisi","groupName":"讨论组"}""", ["zhangsan;lisi", "讨论组"]),
        ("openBusinessView", """{"businessType":"wxpayScoreUse","queryString":"mch_id=1230000109"}""", ["wxpayScoreUse", "mch_id=1230000109"]),
        ("openEnterpriseRedPacket", """{"timestamp":1414587457,"nonceStr":"n","package":"mchid=1230000109","signType":"SHA1","paySign":"s"}""", ["mchid=1230000109"]),
    ];

    /// <summary>How the call ended. The client has no function for invoices: pages call them by <c>wx.invoke</c>, which gives what the app says.</summary>
    private static async Task<string> CallAsync(Tab tab, string api, string parameters)
    {
        if (api != "chooseInvoice")
        {
            var end = await tab.CallAsync(api, parameters);
            return $"{end.Outcome} {end.ErrMsg}";
        }

        var errMsg = await tab.Page.RunScriptAsync<string>(
            "json => new Promise(resolve => wx.invoke('chooseInvoice', JSON.parse(json), result => resolve(result.err_msg)))", parameters);
        return $"{(errMsg.EndsWith(":ok", StringComparison.Ordinal) ? "success" : errMsg.Split(':')[1])} {errMsg}";
    }
}
