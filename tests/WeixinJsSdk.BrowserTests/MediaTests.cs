using System.Text;

namespace WeixinJsSdk.BrowserTests;

/// <summary>Real bytes: what the page uploads is what the server downloads by serverId.</summary>
[Collection(AtTheDesk.Name)]
public sealed class MediaTests(Desk desk)
{
    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task The_server_downloads_the_picture_that_the_page_uploaded(string phone)
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account, phone);
        var localId = (await tab.CallAsync("chooseImage", new { count = 1 })).Result.GetProperty("localIds")[0].GetString()!;
        var data = (await tab.CallAsync("getLocalImgData", new { localId })).Text("localData");
        var serverId = (await tab.CallAsync("uploadImage", new { localId })).Text("serverId");

        var downloaded = await ReadAsync(account.Media.DownloadAsync(serverId));

        downloaded.Should().StartWith(new byte[] { 0xFF, 0xD8, 0xFF }, "it is a JPEG file");
        downloaded.Should().Equal(Convert.FromBase64String(data[(data.IndexOf(',', StringComparison.Ordinal) + 1)..]));
    }

    [BrowserFact]
    public async Task The_server_downloads_the_recording_as_amr_and_as_speex()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        await tab.CallAsync("startRecord");
        var localId = (await tab.CallAsync("stopRecord")).Text("localId");
        var serverId = (await tab.CallAsync("uploadVoice", new { localId })).Text("serverId");

        var amr = await ReadAsync(account.Media.DownloadAsync(serverId));
        var speex = await ReadAsync(account.Media.DownloadHdVoiceAsync(serverId));

        Encoding.ASCII.GetString(amr, 0, 6).Should().Be("#!AMR\n");
        speex.Should().HaveCount(50 * 70, "a second of wideband speex has 50 frames");
    }

    [BrowserTheory]
    [InlineData(Phone.IPhone)]
    [InlineData(Phone.Android)]
    public async Task A_localId_is_shown_by_an_img(string phone)
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount(), phone);
        var chosen = await tab.CallAsync("chooseImage", new { count = 1, sizeType = new[] { "original" } });

        var width = await tab.Page.RunScriptAsync<int>("""
            src => new Promise(resolve => {
              const image = new Image();
              image.onload = () => resolve(image.naturalWidth);
              image.src = src;
              document.body.append(image);
            })
            """, chosen.Result.GetProperty("localIds")[0].GetString());

        width.Should().Be(1280);
    }

    [BrowserFact]
    public async Task A_downloaded_picture_is_the_uploaded_one()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());
        var localId = (await tab.CallAsync("chooseImage", new { count = 1 })).Result.GetProperty("localIds")[0].GetString()!;
        var serverId = (await tab.CallAsync("uploadImage", new { localId })).Text("serverId");

        var copy = (await tab.CallAsync("downloadImage", new { serverId })).Text("localId");

        copy.Should().NotBe(localId);
        (await tab.CallAsync("getLocalImgData", new { localId = copy })).Text("localData")
            .Should().Be((await tab.CallAsync("getLocalImgData", new { localId })).Text("localData"));
    }

    private static async Task<byte[]> ReadAsync(Task<MediaContent> download)
    {
        await using var media = await download;
        using var bytes = new MemoryStream();
        await media.Stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
