using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Media;

public sealed class DownloadTests : IDisposable
{
    private readonly MediaServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_picture_comes_as_it_was_uploaded()
    {
        await using var media = await _server.DownloadAsync(MediaServer.Media(MediaServer.Jpeg, "image/jpeg", "attachment; filename=\"MEDIA_ID.jpg\""));

        media.ContentType.Should().Be("image/jpeg");
        media.FileName.Should().Be("MEDIA_ID.jpg");
        media.Length.Should().Be(MediaServer.Jpeg.Length);
        media.VideoUrl.Should().BeNull();
        (await MediaServer.ReadAsync(media)).Should().Equal(MediaServer.Jpeg);
    }

    [Fact]
    public async Task The_documented_address_is_asked_with_token_and_media_id_escaped()
    {
        await using var picture = await _server.Client.DownloadAsync("a+b/c=&d");
        await using var voice = await _server.Client.DownloadHdVoiceAsync("id");

        _server.Asked.Select(address => address.AbsoluteUri).Should().Equal(
            "https://api.weixin.qq.com/cgi-bin/media/get?access_token=token-1&media_id=a%2Bb%2Fc%3D%26d",
            "https://api.weixin.qq.com/cgi-bin/media/get/jssdk?access_token=token-1&media_id=id");
    }

    [Fact]
    public async Task A_voice_in_high_definition_is_speex()
    {
        _server.Answer = _ => MediaServer.Media([0x20, 0x7B, 1, 2], "voice/speex", "attachment; filename=\"MEDIA_ID.speex\"");

        await using var voice = await _server.Client.DownloadHdVoiceAsync("MEDIA_ID");

        voice.ContentType.Should().Be("voice/speex");
        voice.FileName.Should().Be("MEDIA_ID.speex");
        (await MediaServer.ReadAsync(voice)).Should().Equal([0x20, 0x7B, 1, 2], "a blank and a brace are a frame of speex, not JSON");
    }

    [Fact]
    public async Task A_body_can_only_be_read_and_only_forwards()
    {
        await using var media = await _server.DownloadAsync(MediaServer.Media(MediaServer.Jpeg));
        var stream = media.Stream;
        Action[] impossible =
        [
            () => _ = stream.Length,
            () => _ = stream.Position,
            () => stream.Position = 0,
            () => stream.Seek(0, SeekOrigin.Begin),
            () => stream.SetLength(0),
            () => stream.Write([1], 0, 1),
        ];

        impossible.Should().AllSatisfy(act => act.Should().Throw<NotSupportedException>());
        await stream.FlushAsync();
        (stream.CanRead, stream.CanSeek, stream.CanWrite).Should().Be((true, false, false));
        (await MediaServer.ReadAsync(media)).Should().Equal(MediaServer.Jpeg);
    }

    [Fact]
    public async Task What_WeChat_does_not_say_is_null()
    {
        await using var media = await _server.DownloadAsync(MediaServer.Media(new ScriptedStream(ScriptedStream.Bytes(1, 2, 3))));

        media.FileName.Should().BeNull();
        media.Length.Should().BeNull();
        (await MediaServer.ReadAsync(media)).Should().Equal(1, 2, 3);
    }

    [Fact]
    public async Task A_content_type_that_is_not_one_is_passed_on_as_it_stands()
    {
        await using var media = await _server.DownloadAsync(MediaServer.Media([1], "nonsense"));
        await using var other = await _server.DownloadAsync(MediaServer.Media([1], contentType: null));

        media.ContentType.Should().Be("nonsense");
        other.ContentType.Should().BeNull();
    }

    [Fact]
    public async Task The_length_of_a_packed_body_is_not_that_of_the_media()
    {
        var answer = MediaServer.Media(MediaServer.Jpeg);
        answer.Content.Headers.ContentEncoding.Add("gzip");
        answer.Content.Headers.ContentLength = 5;

        await using var media = await _server.DownloadAsync(answer);

        media.Length.Should().BeNull();
    }

    [Fact]
    public async Task The_body_is_read_only_as_far_as_it_is_asked_for()
    {
        var body = new ScriptedStream([.. Enumerable.Repeat(ScriptedStream.Bytes(new byte[1000]), 50)]);

        await using var media = await _server.DownloadAsync(MediaServer.Media(body));
        body.Reads.Should().Be(1, "the first portion tells a picture from an error");
        var read = await media.Stream.ReadAsync(new byte[4096]);
        read.Should().Be(1000);
        body.Reads.Should().Be(1);
        await media.Stream.ReadExactlyAsync(new byte[1]);

        body.Reads.Should().Be(2);
    }

    [Fact]
    public async Task Small_reads_lose_nothing()
    {
        await using var media = await _server.DownloadAsync(ScriptedStream.Bytes(1), ScriptedStream.Bytes(2, 3), ScriptedStream.Bytes(4, 5, 6, 7));
        var bytes = new List<byte>();
        var two = new byte[2];
        for (int read; (read = await media.Stream.ReadAsync(two.AsMemory(0, 2))) > 0;)
        {
            bytes.AddRange(two.Take(read));
        }

        bytes.Should().Equal(1, 2, 3, 4, 5, 6, 7);
    }

    [Fact]
    public async Task Code_that_can_only_read_synchronously_is_served_too()
    {
        await using var media = await _server.DownloadAsync(ScriptedStream.Bytes(1, 2), ScriptedStream.Bytes(3));
        using var bytes = new MemoryStream();

        media.Stream.CopyTo(bytes);

        bytes.ToArray().Should().Equal(1, 2, 3);
        media.Stream.CanSeek.Should().BeFalse();
        media.Stream.CanWrite.Should().BeFalse();
    }

    [Fact]
    public async Task A_video_is_an_address_and_no_bytes()
    {
        await using var media = await _server.DownloadAsync(MediaServer.Media("""{"video_url":"http://203.0.113.7/vweixinp.tc.qq.com/1007.mp4?vkey=A%2FB"}""", "text/plain"));

        media.VideoUrl!.AbsoluteUri.Should().Be("http://203.0.113.7/vweixinp.tc.qq.com/1007.mp4?vkey=A%2FB");
        media.Length.Should().BeNull();
        FluentActions.Invoking(() => media.Stream).Should().Throw<InvalidOperationException>().WithMessage("*VideoUrl*");
        await FluentActions.Awaiting(() => media.SaveToFileAsync("video.mp4")).Should().ThrowAsync<InvalidOperationException>();
        File.Exists("video.mp4").Should().BeFalse();
    }

    [Theory]
    [InlineData(null, "*serverId*")]
    [InlineData("", "*must not be empty*")]
    [InlineData(" ", "*white space*")]
    [InlineData("a b", "*white space*")]
    [InlineData("id\n", "*white space*")]
    [InlineData("id\u0000", "*control characters*")]
    [InlineData("id\u2028", "*white space*")]
    [InlineData("wxLocalResource://imageid123", "*localId*serverId*")]
    [InlineData("weixin://resourceid/abc", "*localId*")]
    public void A_bad_serverId_is_an_ArgumentException_before_any_call(string? serverId, string message)
    {
        FluentActions.Invoking(() => { _ = _server.Client.DownloadAsync(serverId!); }).Should().Throw<ArgumentException>().WithParameterName(nameof(serverId)).WithMessage(message);
        FluentActions.Invoking(() => { _ = _server.Client.DownloadHdVoiceAsync(serverId!); }).Should().Throw<ArgumentException>().WithParameterName(nameof(serverId));
        _server.Weixin.Calls.Should().BeEmpty();
    }

    [Fact]
    public void Half_a_character_is_no_serverId() =>
        FluentActions.Invoking(() => { _ = _server.Client.DownloadAsync("id\ud83d"); }).Should().Throw<ArgumentException>().WithMessage("*surrogates*");

    [Fact]
    public async Task A_serverId_has_at_most_512_characters()
    {
        await using var media = await _server.Client.DownloadAsync(new string('a', 512));
        FluentActions.Invoking(() => { _ = _server.Client.DownloadAsync(new string('a', 513)); }).Should().Throw<ArgumentException>().WithMessage("*at most 512*");
    }

    [Fact]
    public async Task A_media_for_a_unit_test_is_made_from_a_stream()
    {
        var stream = new MemoryStream([1, 2]);
        var media = new MediaContent(stream, "image/png", "../a.png", 2);

        media.FileName.Should().Be("a.png");
        (await MediaServer.ReadAsync(media)).Should().Equal(1, 2);
        await media.DisposeAsync();

        stream.CanRead.Should().BeFalse();
        new MediaContent(new Uri("https://example.com/v.mp4")).VideoUrl.Should().NotBeNull();
        FluentActions.Invoking(() => new MediaContent((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => new MediaContent((Uri)null!)).Should().Throw<ArgumentNullException>().WithParameterName("videoUrl");
    }
}
