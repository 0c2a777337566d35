using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Media;

public sealed class SizeLimitTests
{
    [Fact]
    public async Task A_media_whose_length_is_over_the_limit_is_refused_before_it_is_read()
    {
        using var server = new MediaServer(options => options.MediaSizeLimit = 100);
        var body = new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Bytes(5));

        var error = await server.FailAsync(MediaServer.Media(body, length: 101));

        error.Kind.Should().Be(WeixinErrorKind.MediaTooLarge);
        error.Message.Should().Contain("101 bytes").And.Contain("limit of 100").And.Contain("MediaSizeLimit");
        error.CanRetry.Should().BeFalse();
        body.Reads.Should().Be(1);
        body.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public async Task A_media_that_does_not_say_its_length_is_cut_at_the_limit()
    {
        using var server = new MediaServer(options => options.MediaSizeLimit = 5);
        var body = new ScriptedStream([.. Enumerable.Repeat(ScriptedStream.Bytes(1, 2, 3, 4), 1_000)]);
        await using var media = await server.DownloadAsync(MediaServer.Media(body));

        var error = (await FluentActions.Awaiting(() => MediaServer.ReadAsync(media)).Should().ThrowAsync<WeixinApiException>()).Which;

        error.Kind.Should().Be(WeixinErrorKind.MediaTooLarge);
        body.Reads.Should().Be(2);
        body.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public async Task A_first_portion_over_the_limit_is_refused_at_once()
    {
        using var server = new MediaServer(options => options.MediaSizeLimit = 3);

        (await server.FailAsync(MediaServer.Media(new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4))))).Kind.Should().Be(WeixinErrorKind.MediaTooLarge);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_media_of_just_the_limit_is_let_through(bool saysItsLength)
    {
        using var server = new MediaServer(options => options.MediaSizeLimit = 5);
        await using var media = await server.DownloadAsync(MediaServer.Media(
            new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Bytes(5)),
            saysItsLength ? 5 : null));

        (await MediaServer.ReadAsync(media)).Should().HaveCount(5);
    }

    [Fact]
    public async Task The_limit_is_for_media_and_not_for_what_WeChat_has_to_say()
    {
        using var server = new MediaServer(options => options.MediaSizeLimit = 1);

        (await server.FailAsync(FakeWeixin.Error(40007))).Kind.Should().Be(WeixinErrorKind.Media);
    }

    [Fact]
    public async Task The_limit_is_32_MB_unless_it_is_set()
    {
        using var server = new MediaServer();
        var just = MediaServer.Media(new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4)), length: 32 * 1024 * 1024);
        var over = MediaServer.Media(new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4)), length: (32 * 1024 * 1024) + 1);

        await using var media = await server.DownloadAsync(just);

        (await server.FailAsync(over)).Kind.Should().Be(WeixinErrorKind.MediaTooLarge);
    }
}
