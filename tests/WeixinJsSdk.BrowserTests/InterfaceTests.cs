using System.Text.Json;

namespace WeixinJsSdk.BrowserTests;

/// <summary>What the interfaces answer, beyond that they succeed.</summary>
[Collection(AtTheDesk.Name)]
public sealed class InterfaceTests(Desk desk)
{
    [BrowserFact]
    public async Task Positions_are_gps_or_those_of_Chinese_maps()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await tab.Page.RunScriptAsync("WeixinSimulator.setPosition({ latitude: 39.915, longitude: 116.404 })");

        var gps = (await tab.CallAsync("getLocation")).Result;
        var chinese = (await tab.CallAsync("getLocation", new { type = "gcj02" })).Result;

        gps.GetProperty("latitude").GetDouble().Should().Be(39.915);
        gps.GetProperty("longitude").GetDouble().Should().Be(116.404);
        gps.GetProperty("accuracy").GetDouble().Should().BePositive();
        chinese.GetProperty("latitude").GetDouble().Should().BeApproximately(39.91640428150164, 1e-9);
        chinese.GetProperty("longitude").GetDouble().Should().BeApproximately(116.41024449916938, 1e-9);
    }

    [BrowserTheory]
    [InlineData("6.1.0", 39.915)]
    [InlineData("6.2.0", 39.91640428150164)]
    public async Task Positions_of_Chinese_maps_came_with_client_6_2(string version, double latitude)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount(), version: version);
        await tab.Page.RunScriptAsync("WeixinSimulator.setPosition({ latitude: 39.915, longitude: 116.404 })");

        (await tab.CallAsync("getLocation", new { type = "gcj02" })).Result.GetProperty("latitude").GetDouble().Should().BeApproximately(latitude, 1e-9);
    }

    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task A_scan_gives_its_result_only_when_asked(string phone)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount(), phone);

        (await tab.CallAsync("scanQRCode", new { needResult = 1 })).Text("resultStr").Should().Be("https://weixin.qq.com/r/simulated");
        (await tab.CallAsync("scanQRCode", new { needResult = 1, scanType = new[] { "barCode" } })).Text("resultStr").Should().Be("EAN_13,6901234567892");
        (await tab.CallAsync("scanQRCode")).Result.TryGetProperty("resultStr", out _).Should().BeFalse();
    }

    [BrowserTheory]
    [InlineData("wifi", """{"err_msg":"network_type:wifi"}""")]
    [InlineData("4g", """{"err_msg":"network_type:wwan","subtype":"4g"}""")]
    public async Task The_network_is_told_by_its_type(string expected, string scripted)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await tab.Page.RunScriptAsync("answer => WeixinSimulator.answer('getNetworkType', JSON.parse(answer))", scripted);

        (await tab.CallAsync("getNetworkType")).Text("networkType").Should().Be(expected);
    }

    [BrowserFact]
    public async Task A_recording_ends_by_itself_after_a_minute()
    {
        await using var tab = await desk.OpenPageAsync();
        await tab.Page.Clock.InstallAsync();
        await tab.Page.ReloadAsync();
        await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url));
        await tab.Page.RunScriptAsync("wx.onVoiceRecordEnd({ complete: end => { window.ended = end; } })");
        await tab.CallAsync("startRecord");

        await tab.Page.Clock.FastForwardAsync(59_000);
        (await tab.Page.RunScriptAsync<bool>("'ended' in window")).Should().BeFalse();
        await tab.Page.Clock.FastForwardAsync(1_000);

        var localId = await tab.Page.RunScriptAsync<string>("ended.localId");
        (await tab.CallAsync("translateVoice", new { localId })).Text("translateResult").Should().NotBeEmpty();
        (await tab.CallAsync("stopRecord")).Outcome.Should().Be("fail");
    }

    [BrowserFact]
    public async Task A_hidden_menu_item_cannot_be_tapped()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await tab.CallAsync("hideMenuItems", new { menuList = new[] { "menuItem:share:timeline" } });
        (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.share('timeline')")).Should().BeFalse();

        await tab.CallAsync("showAllNonBaseMenuItem");
        (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.share('timeline')")).Should().BeTrue();

        await tab.CallAsync("hideOptionMenu");
        (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.share('timeline')")).Should().BeFalse();
    }

    [BrowserFact]
    public async Task A_share_carries_what_the_page_set()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await tab.CallAsync("updateAppMessageShareData", new { title = "标题", desc = "描述", link = "http://example.com/", imgUrl = "http://example.com/a.png" });
        await tab.Page.RunScriptAsync("WeixinSimulator.share('appmessage')");
        await tab.Page.RunScriptAsync("new Promise(resolve => { wx.onMenuShareTimeline({ title: '朋友圈', success: resolve }); WeixinSimulator.share('timeline'); })");

        var shares = await tab.Page.RunScriptAsync<JsonElement>("WeixinSimulator.shares");

        shares[0].GetProperty("title").GetString().Should().Be("标题");
        shares[0].GetProperty("desc").GetString().Should().Be("描述");
        shares[1].GetProperty("to").GetString().Should().Be("shareTimeline");
        shares[1].GetProperty("title").GetString().Should().Be("朋友圈");
    }

    [BrowserFact]
    public async Task A_share_the_config_did_not_grant_is_offline_verifying()
    {
        await using var tab = await desk.OpenPageAsync();
        await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url, JsApi.ScanQRCode));

        var answer = await tab.Page.RunScriptAsync<string>(
            "new Promise(resolve => { wx.onMenuShareTimeline({ fail: end => resolve(end.errMsg) }); WeixinSimulator.share('timeline'); })");

        answer.Should().EndWith(":the permission value is offline verifying");
    }

    [BrowserFact]
    public async Task An_event_the_config_did_not_grant_is_offline_verifying()
    {
        await using var tab = await desk.OpenPageAsync();
        await tab.ConfigureAsync(await desk.NewAccount().SignAsync(tab.Page.Url, JsApi.ScanQRCode));

        (await tab.CallAsync("onSearchBeacons")).ErrMsg.Should().Be("onSearchBeacons:the permission value is offline verifying");
    }

    [BrowserFact]
    public async Task A_scripted_answer_adds_to_the_automatic_one_or_takes_its_place()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await tab.Page.RunScriptAsync("""
            () => {
              WeixinSimulator.answer("getLocation", { accuracy: 5 });
              WeixinSimulator.answer("scanQRCode", params => params.needResult === 1 ? "fail: camera broken" : "cancel");
            }
            """);

        var position = await tab.CallAsync("getLocation");
        position.Result.GetProperty("accuracy").GetInt32().Should().Be(5);
        position.Result.GetProperty("latitude").GetDouble().Should().NotBe(0);
        (await tab.CallAsync("scanQRCode", new { needResult = 1 })).ErrMsg.Should().Be("scanQRCode:camera broken");
        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:cancel");

        await tab.Page.RunScriptAsync("WeixinSimulator.reset()");
        (await tab.CallAsync("scanQRCode")).ErrMsg.Should().Be("scanQRCode:ok");
    }

    [BrowserFact]
    public async Task What_leads_out_of_the_page_succeeds()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount(), Phone.Android);

        foreach (var api in new[] { "launchMiniProgram", "openEnterpriseChat", "openBusinessView", "openEnterpriseRedPacket" })
        {
            (await tab.CallAsync(api, new { userIds = "a", path = "pages/index", businessType = "x", timestamp = 1 })).ErrMsg.Should().Be($"{api}:ok");
        }

        (await tab.CallAsync("openAddress")).Text("provinceName").Should().Be("广东省");
        (await tab.CallAsync("closeWindow")).ErrMsg.Should().Be("closeWindow:ok");
        (await tab.Page.RunScriptAsync<bool>("WeixinSimulator.closed")).Should().BeTrue();
    }
}
