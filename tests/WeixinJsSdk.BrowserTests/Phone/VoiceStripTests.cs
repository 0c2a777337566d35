namespace WeixinJsSdk.BrowserTests;

/// <summary>录音 and 播放 with somebody who listens.</summary>
[Collection(AtTheDesk.Name)]
public sealed class VoiceStripTests(Desk desk)
{
    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task The_first_recording_asks_for_the_microphone_and_can_be_refused(int width, int height)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab, width, height);

        var refused = tab.CallAsync("startRecord");
        await phone.CancelAsync();
        (await refused).ErrMsg.Should().Be("startRecord:cancel");
        var left = tab.CallAsync("startRecord");
        await Assertions.Expect(phone.Of("startRecord")).ToBeVisibleAsync();
        await tab.Page.PressKeyAsync("Escape");
        (await left).ErrMsg.Should().Be("startRecord:cancel");
        var allowed = tab.CallAsync("startRecord");
        await phone.ConfirmAsync();
        (await allowed).ErrMsg.Should().Be("startRecord:ok");
        await Assertions.Expect(phone.Strip("recording")).ToBeVisibleAsync();

        (await tab.CallAsync("stopRecord")).ErrMsg.Should().Be("stopRecord:ok");
        await Assertions.Expect(phone.Strip("recording")).ToHaveCountAsync(0);
        (await tab.CallAsync("startRecord")).ErrMsg.Should().Be("startRecord:ok", "the user has allowed it");
    }

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task The_minute_need_not_be_waited_for(int width, int height)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab, width, height);
        await tab.Page.RunScriptAsync("wx.onVoiceRecordEnd({ complete: end => { window.ended = end; } })");
        var started = tab.CallAsync("startRecord");
        await phone.ConfirmAsync();
        await started;

        await phone.Strip("recording").Locator("button").ClickAsync();

        (await tab.Page.RunScriptAsync<string>("ended.localId")).Should().NotBeEmpty();
        await Assertions.Expect(phone.Strip("recording")).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task The_end_of_what_is_played_need_not_be_waited_for(int width, int height)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        await tab.CallAsync("startRecord");
        var localId = (await tab.CallAsync("stopRecord")).Text("localId");
        await tab.Page.RunScriptAsync("() => { window.ends = []; wx.onVoicePlayEnd({ complete: end => ends.push(end.localId) }); }");
        var phone = await PhoneScreen.OnAsync(tab, width, height);

        (await tab.CallAsync("playVoice", new { localId })).ErrMsg.Should().Be("playVoice:ok");
        await phone.Strip("playing").Locator("button").ClickAsync();

        (await tab.Page.RunScriptAsync<string[]>("ends")).Should().Equal(localId);
        await Assertions.Expect(phone.Strip("playing")).ToHaveCountAsync(0);
    }
}
