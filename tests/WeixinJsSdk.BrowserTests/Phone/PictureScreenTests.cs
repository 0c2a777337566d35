using System.Text.Json;

namespace WeixinJsSdk.BrowserTests;

/// <summary>拍照或从手机相册中选图, with somebody who chooses.</summary>
[Collection(AtTheDesk.Name)]
public sealed class PictureScreenTests(Desk desk)
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task A_file_of_the_users_is_what_the_server_gets(string device)
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account, device);
        var phone = await PhoneScreen.OnAsync(tab);

        var choosing = tab.CallAsync("chooseImage", new { sizeType = new[] { "original" }, sourceType = new[] { "album" } });
        await phone.Of("chooseImage").Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "own.png", MimeType = "image/png", Buffer = Png });
        await phone.ConfirmAsync();
        var localId = (await choosing).Result.GetProperty("localIds")[0].GetString()!;

        await using var media = await account.Media.DownloadAsync((await tab.CallAsync("uploadImage", new { localId })).Text("serverId"));
        using var bytes = new MemoryStream();
        await media.Stream.CopyToAsync(bytes);
        bytes.ToArray().Should().Equal(Png);
    }

    [BrowserFact]
    public async Task A_compressed_file_is_a_JPEG()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        var choosing = tab.CallAsync("chooseImage");
        await phone.Of("chooseImage").Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "own.png", MimeType = "image/png", Buffer = Png });
        await phone.ConfirmAsync();

        var localId = (await choosing).Result.GetProperty("localIds")[0].GetString()!;
        (await tab.CallAsync("getLocalImgData", new { localId })).Text("localData").Should().StartWith("data:image/jpeg;");
    }

    [BrowserFact]
    public async Task No_more_are_chosen_than_the_page_wants()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        var choosing = tab.CallAsync("chooseImage", new { count = 2 });
        var tiles = phone.Of("chooseImage").Locator(".tile");
        foreach (var tile in new[] { 0, 3, 5 })
        {
            await tiles.Nth(tile).ClickAsync();
        }

        await Assertions.Expect(tiles.Nth(0)).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(tiles.Nth(3)).ToHaveAttributeAsync("aria-pressed", "false");
        await phone.ConfirmAsync();
        (await choosing).Result.GetProperty("localIds").GetArrayLength().Should().Be(2);
    }

    [BrowserFact]
    public async Task A_page_that_wants_the_camera_gets_a_new_picture_only()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var phone = await PhoneScreen.OnAsync(tab);

        var choosing = tab.CallAsync("chooseImage", new { sourceType = new[] { "camera" } });
        await Assertions.Expect(phone.Of("chooseImage").Locator(".tile")).ToHaveCountAsync(0);
        await phone.Of("chooseImage").Locator(".take").ClickAsync();
        await phone.ConfirmAsync();

        var chosen = (await choosing).Result;
        chosen.GetProperty("sourceType").GetString().Should().Be("camera");
        chosen.GetProperty("localIds").GetArrayLength().Should().Be(1);
    }

    [BrowserFact]
    public async Task The_preview_turns_from_the_current_picture_to_the_next()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var localIds = (await tab.CallAsync("chooseImage", new { count = 2 })).Result.GetProperty("localIds");
        var phone = await PhoneScreen.OnAsync(tab);

        (await tab.CallAsync("previewImage", $$"""{"current":{{localIds[1].GetRawText()}},"urls":{{localIds.GetRawText()}}}""")).ErrMsg.Should().Be("previewImage:ok");

        await Assertions.Expect(phone.Any.Locator(".counter")).ToHaveTextAsync("2 / 2");
        await phone.Any.Locator(".turn").Last.ClickAsync();
        await Assertions.Expect(phone.Any.Locator(".counter")).ToHaveTextAsync("1 / 2");
        await Assertions.Expect(phone.Any.Locator(".stage canvas")).ToBeVisibleAsync();
        await phone.Any.Locator(".stage").ClickAsync();
        await phone.GoneAsync();
    }
}
