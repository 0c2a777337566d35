using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Media;

/// <summary>What can happen while the body is under way.</summary>
public sealed class StreamingTests : IDisposable
{
    /// <summary>So that what hangs fails instead.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly MediaServer _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_stands_still_is_given_up_after_the_budget(bool isDeaf)
    {
        var body = new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Silence(isDeaf));
        await using var media = await _server.DownloadAsync(MediaServer.Media(body));

        var reading = MediaServer.ReadAsync(media);
        _server.Time.Advance(TimeSpan.FromSeconds(9.9));
        reading.IsCompleted.Should().BeFalse();
        _server.Time.Advance(TimeSpan.FromSeconds(0.1));

        var error = (await FluentActions.Awaiting(() => reading.WaitAsync(Patience)).Should().ThrowAsync<WeixinApiException>()).Which;
        error.Kind.Should().Be(WeixinErrorKind.Timeout);
        error.Message.Should().Contain("stood still for 10 s after 4 bytes");
        error.CanRetry.Should().BeTrue();
        body.IsDisposed.Should().BeTrue();
        _server.Time.Waiting.Should().Be(0);
    }

    [Fact]
    public async Task A_slow_body_may_take_longer_than_the_budget_as_a_whole()
    {
        var gates = Enumerable.Range(0, 4).Select(_ => new Gate()).ToArray();
        Func<CancellationToken, Task<byte[]>>[] steps = [ScriptedStream.Bytes(0, 0, 0, 0), .. gates.Select<Gate, Func<CancellationToken, Task<byte[]>>>((gate, i) => async cancel =>
        {
            await gate.PassAsync(cancel);
            return [(byte)i];
        })];
        await using var media = await _server.DownloadAsync(steps);

        var reading = MediaServer.ReadAsync(media);
        foreach (var gate in gates)
        {
            await gate.Arrived;
            _server.Time.Advance(TimeSpan.FromSeconds(9));
            gate.Open();
        }

        (await reading).Should().Equal(0, 0, 0, 0, 0, 1, 2, 3);
    }

    [Fact]
    public async Task A_slow_reader_is_not_a_body_that_stands_still()
    {
        await using var media = await _server.DownloadAsync(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Bytes(5));
        _server.Time.Advance(TimeSpan.FromHours(1));

        (await MediaServer.ReadAsync(media)).Should().Equal(1, 2, 3, 4, 5);
    }

    [Fact]
    public async Task A_body_whose_beginning_never_comes_is_given_up()
    {
        var body = new ScriptedStream(ScriptedStream.Silence(isDeaf: true));
        var downloading = _server.DownloadAsync(MediaServer.Media(body));
        await _server.Time.AdvanceForEachAsync(() => body.Reads, TimeSpan.FromSeconds(10), downloading);

        (await FluentActions.Awaiting(() => downloading).Should().ThrowAsync<WeixinApiException>()).Which.Kind.Should().Be(WeixinErrorKind.Timeout);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_one_clear_error_and_stays_one()
    {
        await using var media = await _server.DownloadAsync(
            ScriptedStream.Bytes(1, 2, 3, 4),
            ScriptedStream.Failure(new IOException("The response ended prematurely.")));

        var error = (await FluentActions.Awaiting(() => MediaServer.ReadAsync(media)).Should().ThrowAsync<WeixinApiException>()).Which;

        error.Kind.Should().Be(WeixinErrorKind.Transient);
        error.Message.Should().Contain("broke off after 4 bytes");
        error.InnerException.Should().BeOfType<IOException>();
        var again = (await FluentActions.Awaiting(() => MediaServer.ReadAsync(media)).Should().ThrowAsync<WeixinApiException>()).Which;
        again.Should().NotBeSameAs(error);
    }

    [Fact]
    public async Task A_body_shorter_than_announced_is_an_error_even_where_the_handler_does_not_mind()
    {
        await using var media = await _server.DownloadAsync(MediaServer.Media(new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4)), length: 9));

        await FluentActions.Awaiting(() => MediaServer.ReadAsync(media)).Should().ThrowAsync<WeixinApiException>().WithMessage("*after 4 of 9 bytes*");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_caller_can_cancel_in_mid_stream(bool isDeaf)
    {
        var body = new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Silence(isDeaf));
        await using var media = await _server.DownloadAsync(MediaServer.Media(body));
        using var cancel = new CancellationTokenSource();

        var copying = media.Stream.CopyToAsync(Stream.Null, cancel.Token);
        await cancel.CancelAsync();

        await FluentActions.Awaiting(() => copying.WaitAsync(Patience)).Should().ThrowAsync<OperationCanceledException>();
        body.IsDisposed.Should().BeTrue("a cancelled download holds no connection");
        await FluentActions.Awaiting(() => MediaServer.ReadAsync(media)).Should().ThrowAsync<WeixinApiException>().WithMessage("*cancelled*");
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_costs_nothing()
    {
        await using var media = await _server.DownloadAsync(ScriptedStream.Bytes(1, 2, 3, 4));

        await FluentActions.Awaiting(async () => await media.Stream.ReadAsync(new byte[4], new CancellationToken(true))).Should().ThrowAsync<OperationCanceledException>();

        (await MediaServer.ReadAsync(media)).Should().Equal(1, 2, 3, 4);
    }

    [Fact]
    public async Task The_caller_can_cancel_before_the_headers_and_the_late_answer_is_let_go()
    {
        var gate = new Gate();
        var late = new ScriptedStream(ScriptedStream.Bytes(1));
        _server.Answer = _ => MediaServer.Media(late);
        _server.Weixin.Before = (request, _) => request.RequestUri!.AbsolutePath.Contains("/media/") ? gate.PassAsync(CancellationToken.None) : Task.CompletedTask;
        using var cancel = new CancellationTokenSource();

        var downloading = _server.Client.DownloadAsync("id", cancel.Token);
        await gate.Arrived;
        await cancel.CancelAsync();

        await FluentActions.Awaiting(() => downloading).Should().ThrowAsync<OperationCanceledException>();
        gate.Open();
        await Eventually(() => late.IsDisposed);
    }

    [Fact]
    public async Task A_disposed_media_lets_the_connection_go_and_cannot_be_read()
    {
        var body = new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Silence(isDeaf: false));
        var media = await _server.DownloadAsync(MediaServer.Media(body));
        await media.DisposeAsync();
        media.Dispose();

        body.IsDisposed.Should().BeTrue();
        await FluentActions.Awaiting(async () => await media.Stream.ReadAsync(new byte[1])).Should().ThrowAsync<ObjectDisposedException>();
        media.Stream.CanRead.Should().BeFalse();
    }

    private static async Task Eventually(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
