using System.Net.Http.Headers;
using System.Text.Json;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class MediaTests : IDisposable
{
    private static readonly byte[] Bytes = [0xFF, 0xD8, 0x00, 0x0D, 0x0A, 0xFF, 0xD9];
    private readonly Desk _desk = new();

    [Fact]
    public async Task What_is_uploaded_can_be_downloaded_for_three_days()
    {
        var id = (await Upload("image", "image/jpeg")).GetProperty("media_id").GetString()!;

        using var response = await Download(id);
        response.Content.Headers.ContentType!.MediaType.Should().Be("image/jpeg");
        Disposition(response).Should().Be($"attachment; filename=\"{id}.jpg\"");
        response.Content.Headers.ContentLength.Should().Be(Bytes.Length);
        (await response.Content.ReadAsByteArrayAsync()).Should().Equal(Bytes);

        _desk.Time.Advance((3 * 86_400) - 1);
        using var late = await Download(id);
        (await late.Content.ReadAsByteArrayAsync()).Should().Equal(Bytes);
        _desk.Time.Advance(1);
        using var tooLate = await Download(id);
        (await tooLate.Content.ReadAsStringAsync()).Should().StartWith("""{"errcode":40007,"errmsg":"invalid media_id rid: """);
    }

    [Fact]
    public async Task An_upload_tells_type_and_time_and_a_thumb_has_its_own_name()
    {
        var image = await Upload("image", "image/png");
        image.EnumerateObject().Select(member => member.Name).Should().Equal("type", "media_id", "created_at");
        image.GetProperty("created_at").GetInt64().Should().Be(1_700_000_000);
        (await Upload("thumb", "image/jpeg")).TryGetProperty("thumb_media_id", out _).Should().BeTrue();
    }

    [Fact]
    public async Task A_video_is_answered_with_its_address()
    {
        using var response = await Download(_desk.Account.Media.Add("video", Bytes, "video/mp4"));

        (await response.Content.ReadAsStringAsync()).Should().StartWith("""{"video_url":"http""");
    }

    [Fact]
    public async Task The_voice_of_the_jssdk_comes_as_amr_and_as_speex()
    {
        var id = _desk.Account.Media.Add("voice", Bytes, "audio/amr", hdVoice: [1, 2, 3]);

        using var amr = await Download(id);
        Disposition(amr).Should().Be($"attachment; filename=\"{id}.amr\"");
        using var speex = await Download(id, "/jssdk");
        speex.Content.Headers.ContentType!.MediaType.Should().Be("voice/speex");
        Disposition(speex).Should().Be($"attachment; filename=\"{id}.speex\"");
        (await speex.Content.ReadAsByteArrayAsync()).Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task Only_a_voice_of_the_jssdk_comes_as_speex()
    {
        using var response = await Download(_desk.Account.Media.Add("image", Bytes, "image/jpeg"), "/jssdk");

        (await response.Content.ReadAsStringAsync()).Should().Contain("40007");
    }

    [Fact]
    public async Task The_media_of_another_account_do_not_exist()
    {
        var id = _desk.Simulator.AddAccount("wx1", "its-secret").Media.Add("image", Bytes, "image/jpeg");
        using var response = await Download(id);

        (await response.Content.ReadAsStringAsync()).Should().Contain("40007");
    }

    [Theory]
    [InlineData("film", 7, 40004)]
    [InlineData("image", 0, 41005)]
    [InlineData("image", (10 * 1024 * 1024) + 1, 40009)]
    [InlineData("thumb", (64 * 1024) + 1, 40012)]
    public async Task A_wrong_upload_is_refused(string type, int length, int errCode) =>
        (await Upload(type, "image/jpeg", new byte[length])).GetProperty("errcode").GetInt32().Should().Be(errCode);

    [Fact]
    public async Task A_body_that_is_no_form_carries_no_media() =>
        (await _desk.Post($"/cgi-bin/media/upload?type=image&access_token={await _desk.Token()}", "{}")).GetProperty("errcode").GetInt32().Should().Be(41005);

    private async Task<JsonElement> Upload(string type, string contentType, byte[]? bytes = null)
    {
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(bytes ?? Bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        form.Add(file, "media", "picture.jpg");
        using var response = await _desk.Http.PostAsync($"/cgi-bin/media/upload?type={type}&access_token={await _desk.Token()}", form);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static string Disposition(HttpResponseMessage response) => response.Content.Headers.NonValidated["Content-Disposition"].ToString();

    private async Task<HttpResponseMessage> Download(string id, string form = "") =>
        await _desk.Http.GetAsync($"/cgi-bin/media/get{form}?media_id={id}&access_token={await _desk.Token()}");

    public void Dispose() => _desk.Dispose();
}
