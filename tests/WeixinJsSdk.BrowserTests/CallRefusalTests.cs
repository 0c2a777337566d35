namespace WeixinJsSdk.BrowserTests;

/// <summary>Every refusal of a call, by its real cause, with the text of 附录5.</summary>
[Collection(AtTheDesk.Name)]
public sealed class CallRefusalTests(Desk desk)
{
    private const string OfflineVerifying = "the permission value is offline verifying";

    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task An_interface_missing_from_jsApiList_is_offline_verifying(string phone)
    {
        await using var tab = await desk.OpenPageAsync(phone: phone);
        await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url, JsApi.ScanQRCode));

        var end = await tab.CallAsync("chooseImage");

        end.Outcome.Should().Be("fail");
        end.ErrMsg.Should().Be($"chooseImage:{OfflineVerifying}");
        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:ok");
    }

    [BrowserFact]
    public async Task After_a_failed_config_every_call_is_offline_verifying()
    {
        await using var tab = await desk.OpenPageAsync();
        await tab.ConfigureAsync(await desk.NewAccount().SignAsync("http://example.com/another"));

        (await tab.CallAsync("getLocation")).ErrMsg.Should().Be($"getLocation:{OfflineVerifying}");
    }

    [BrowserFact]
    public async Task A_call_that_does_not_wait_for_ready_waits_for_config_all_the_same()
    {
        await using var tab = await desk.OpenPageAsync();
        var config = await desk.NewAccount().SignAsync(tab.Page.Url);

        var answer = await tab.Page.RunScriptAsync<string>(
            "json => new Promise(resolve => { wx.config(JSON.parse(json)); wx.hideOptionMenu({ complete: end => resolve(end.errMsg) }); })", config.ToJson());

        answer.Should().Be("hideOptionMenu:ok");
    }

    [BrowserFact]
    public async Task An_account_without_the_permission_is_denied()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        account.Simulated.Permissions.Deny(JsApi.ScanQRCode);

        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:permission denied");
        await tab.Page.RunScriptAsync("WeixinSimulator.setPermission('scanQRCode', true)");
        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:ok");
        await tab.Page.RunScriptAsync("WeixinSimulator.setPermission('getLocation', false)");
        (await tab.CallAsync("getLocation")).ErrMsg.Should().Be("getLocation:permission denied");
    }

    [BrowserTheory]
    [InlineData("6.3.5", "consumeAndShareCard", """{"cardId":"p","code":"1"}""")]
    [InlineData("6.6.0", "updateTimelineShareData", "{}")]
    public async Task An_old_client_lacks_the_interface(string version, string api, string parameters)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount(), version: version);

        (await tab.CallAsync(api, parameters)).ErrMsg.Should().Be($"{api}:function not exist");
    }

    [BrowserFact]
    public async Task An_unknown_interface_does_not_exist()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());

        var answer = await tab.Page.RunScriptAsync<string>("new Promise(resolve => WeixinJSBridge.invoke('toString', {}, end => resolve(end.err_msg)))");

        answer.Should().Be("system:function_not_exist");
    }

    [BrowserFact]
    public async Task A_user_who_leaves_a_test_account_is_asked_to_follow()
    {
        var account = desk.NewAccount();
        account.Simulated.IsTestAccount = true;
        await using var tab = await desk.OpenVerifiedAsync(account);
        await tab.Page.RunScriptAsync("WeixinSimulator.setClient({ subscribed: false })");

        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:require subscribe");
    }

    [BrowserFact]
    public async Task Pictures_are_uploaded_one_after_the_other()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());

        var ends = await tab.Page.RunScriptAsync<string[]>("""
            async () => {
              const { result } = await desk.call("chooseImage", { count: 2 });
              const upload = localId => desk.call("uploadImage", { localId }).then(end => end.result.errMsg);
              const send = window.fetch;
              let release;
              const released = new Promise(resolve => { release = resolve; });
              window.fetch = async (address, options) => {
                if (String(address).includes("/bridge/media?")) { await released; }
                return send(address, options);
              };
              const first = upload(result.localIds[0]);
              const second = await upload(result.localIds[1]);
              release();
              return [await first, second, await upload(result.localIds[1])];
            }
            """);

        ends.Should().Equal("uploadImage:ok", "uploadImage:fail", "uploadImage:ok");
    }

    [BrowserFact]
    public async Task Basic_menu_items_cannot_be_hidden()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());

        var end = await tab.CallAsync("hideMenuItems", new { menuList = new[] { "menuItem:copyUrl", "menuItem:refresh" } });

        end.ErrMsg.Should().Be("hideMenuItems:fail");
        (await tab.Page.RunScriptAsync<string[]>("WeixinSimulator.menu.items")).Should().Contain(["menuItem:copyUrl", "menuItem:refresh"]);
    }

    [BrowserFact]
    public async Task Calls_that_make_no_sense_fail()
    {
        PageComplaints.Current.Expect("serverId=nothing");
        (string Api, string Parameters)[] calls =
        [
            ("uploadImage", """{"localId":"wxLocalResource://nothing"}"""),
            ("downloadImage", """{"serverId":"nothing"}"""),
            ("playVoice", """{"localId":"wxLocalResource://nothing"}"""),
            ("stopRecord", "{}"),
            ("openLocation", """{"latitude":91,"longitude":0}"""),
            ("openLocation", """{"latitude":"23","longitude":"113"}"""),
            ("openProductSpecificView", "{}"),
            ("openCard", """{"cardList":[{"cardId":"p"}]}"""),
            ("consumeAndShareCard", """{"cardId":"p"}"""),
            ("previewImage", "{}"),
        ];
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());

        foreach ((var api, var parameters) in calls)
        {
            (await tab.CallAsync(api, parameters)).ErrMsg.Should().Be($"{api}:fail", "of {0}", parameters);
        }
    }
}
