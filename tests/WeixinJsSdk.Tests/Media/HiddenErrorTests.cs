using System.Net;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Media;

/// <summary>Errors come with a 200, and sometimes under the name of a picture.</summary>
public sealed class HiddenErrorTests : IDisposable
{
    private const string InvalidMediaId = """{"errcode":40007,"errmsg":"invalid media_id rid: 69543a00-11111111-22222222"}""";

    private readonly MediaServer _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("application/json; encoding=utf-8")]
    [InlineData("text/plain")]
    [InlineData("TEXT/JSON")]
    [InlineData("image/jpeg")]
    [InlineData("voice/speex")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task An_error_is_recognised_under_any_content_type(string? contentType)
    {
        var error = await _server.FailAsync(MediaServer.Media(InvalidMediaId, contentType));

        error.ErrorCode.Should().Be(40007);
        error.Kind.Should().Be(WeixinErrorKind.Media);
        error.Operation.Should().Be("GET /cgi-bin/media/get");
        error.RequestId.Should().Be("69543a00-11111111-22222222");
        error.Advice.Should().Contain("older than three days").And.Contain("another account");
        error.CanRetry.Should().BeFalse();
    }

    [Fact]
    public async Task A_byte_order_mark_does_not_hide_an_error() =>
        (await _server.FailAsync(MediaServer.Media("\uFEFF" + InvalidMediaId, "image/jpeg"))).ErrorCode.Should().Be(40007);

    [Fact]
    public async Task An_error_that_arrives_byte_by_byte_is_read_in_full()
    {
        var steps = InvalidMediaId.Select(character => ScriptedStream.Bytes((byte)character)).ToArray();

        (await _server.FailAsync(MediaServer.Media(new ScriptedStream(steps)))).ErrorCode.Should().Be(40007);
    }

    [Fact]
    public async Task An_error_in_high_definition_names_its_own_call()
    {
        _server.Answer = _ => MediaServer.Media(InvalidMediaId, "text/plain");

        (await FluentActions.Awaiting(() => _server.Client.DownloadHdVoiceAsync("id")).Should().ThrowAsync<WeixinApiException>())
            .Which.Operation.Should().Be("GET /cgi-bin/media/get/jssdk");
    }

    [Theory]
    [InlineData("text/html", "<html>Sign in to the network</html>", 200, "*HTML or XML*")]
    [InlineData("application/xhtml+xml", "<html/>", 200, "*HTML or XML*")]
    [InlineData("image/svg+xml", "<svg/>", 200, "*HTML or XML*")]
    [InlineData("text/plain", "moved", 200, "*not a JSON object*")]
    [InlineData("text/plain", "", 200, "*an empty answer*")]
    [InlineData("image/jpeg", "", 200, "*an empty answer*")]
    [InlineData("image/jpeg", "{\"errcode\":400", 200, "*truncated or damaged*")]
    [InlineData("image/jpeg", "{}", 200, "*neither an errcode nor*")]
    [InlineData("text/plain", "{\"video_url\":\"file:///etc/passwd\"}", 200, "*neither an errcode nor*")]
    [InlineData("text/plain", "{\"video_url\":\"/relative\"}", 200, "*neither an errcode nor*")]
    [InlineData("image/jpeg", "JFIF", 404, "*HTTP 404*")]
    [InlineData("text/html", "<html/>", 403, "*HTTP 403*")]
    public async Task What_is_neither_media_nor_an_error_of_WeChats_says_what_it_is(string contentType, string body, int status, string message)
    {
        var error = await _server.FailAsync(MediaServer.Media(body, contentType, (HttpStatusCode)status));

        error.Kind.Should().Be(WeixinErrorKind.BadAnswer);
        error.Message.Should().Match(message);
        error.HttpStatus.Should().Be(status == 200 ? null : (HttpStatusCode)status);
    }

    [Fact]
    public async Task A_text_without_end_is_given_up()
    {
        var body = new ScriptedStream([.. Enumerable.Repeat(ScriptedStream.Bytes([.. Enumerable.Repeat((byte)'{', 4096)]), 1_000)]);

        var error = await _server.FailAsync(MediaServer.Media(body));

        error.Kind.Should().Be(WeixinErrorKind.BadAnswer);
        body.Reads.Should().BeLessThan(20);
        body.IsDisposed.Should().BeTrue();
    }

    [Fact]
    public async Task After_an_error_the_connection_is_let_go()
    {
        var body = new ScriptedStream(ScriptedStream.Bytes([.. System.Text.Encoding.UTF8.GetBytes(InvalidMediaId)]));

        await _server.FailAsync(MediaServer.Media(body));

        body.IsDisposed.Should().BeTrue();
    }
}
