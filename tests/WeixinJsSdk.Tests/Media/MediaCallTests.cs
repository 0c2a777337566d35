using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Media;

/// <summary>The token, the hosts and the time budget of a download, and what is said about it.</summary>
public sealed class MediaCallTests
{
    private static readonly Uri Main = new("https://api.weixin.qq.com");
    private static readonly Uri Backup = new("https://api2.weixin.qq.com");

    [Theory]
    [InlineData(40001, "application/json")]
    [InlineData(40014, "text/plain")]
    [InlineData(42001, "image/jpeg")]
    public async Task A_download_refused_for_its_token_is_made_once_more_with_a_new_one(int code, string contentType)
    {
        using var server = new MediaServer();
        server.Answer = request => Uses(request, "token-1") ? MediaServer.Media($$"""{"errcode":{{code}},"errmsg":"x"}""", contentType) : MediaServer.Media([1, 2]);

        await using var media = await server.Client.DownloadAsync("id");

        (await MediaServer.ReadAsync(media)).Should().Equal(1, 2);
        server.Asked.Should().HaveCount(2);
        server.Weixin.TokenCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_token_that_is_refused_twice_ends_in_one_error()
    {
        using var server = new MediaServer();
        server.Answer = _ => FakeWeixin.Error(40001);

        await FluentActions.Awaiting(() => server.Client.DownloadHdVoiceAsync("id")).Should().ThrowAsync<WeixinApiException>().WithMessage("*40001*");

        server.Asked.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_token_that_a_download_found_refused_is_not_used_for_a_ticket()
    {
        using var server = new MediaServer();
        server.Answer = request => Uses(request, "token-1") ? FakeWeixin.Error(40001) : MediaServer.Media([1]);
        await using var media = await server.Client.DownloadAsync("id");

        await server.Node.TicketAsync();

        server.Weixin.TokenCalls.Should().Be(2);
        (await server.Node.TokenAsync()).Should().Be("token-2");
    }

    [Fact]
    public async Task A_download_does_not_wait_for_a_refresh_of_the_token_that_is_due()
    {
        using var server = new MediaServer();
        await server.Node.TokenAsync();
        server.Time.Advance(TimeSpan.FromSeconds(7080));
        var gate = new Gate();
        server.Weixin.Before = (request, _) => request.RequestUri!.AbsolutePath.Contains("token") ? gate.PassAsync(CancellationToken.None) : Task.CompletedTask;

        await using var media = await server.Client.DownloadAsync("id").WaitAsync(TimeSpan.FromSeconds(60));

        await gate.Arrived;
        server.Asked.Should().ContainSingle().Which.Query.Should().Contain("access_token=token-1&");
        gate.Open();
        await server.Node.IdleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Where_a_host_fails_the_next_one_is_asked(bool isDown)
    {
        using var server = new MediaServer(options => options.ApiBaseAddresses = [Main, Backup]);
        server.Answer = request => request.RequestUri!.Host != Main.Host
            ? MediaServer.Media([1, 2])
            : isDown ? throw new HttpRequestException("connection refused") : new HttpResponseMessage(HttpStatusCode.BadGateway);

        await using var media = await server.Client.DownloadAsync("id");

        (await MediaServer.ReadAsync(media)).Should().Equal(1, 2);
        server.Asked.Select(address => address.Host).Should().Equal(Main.Host, Backup.Host);
    }

    [Fact]
    public async Task Without_headers_a_download_ends_with_the_budget_all_hosts_together()
    {
        using var server = new MediaServer(options => options.ApiBaseAddresses = [Main, Backup]);
        await server.Node.TokenAsync();
        var start = server.Time.GetUtcNow();
        server.Weixin.Before = (_, _) => Task.Delay(Timeout.Infinite, CancellationToken.None);

        var downloading = server.Client.DownloadAsync("id");
        await server.Time.AdvanceForEachAsync(() => server.Weixin.Count("/media/get"), TimeSpan.FromSeconds(5), downloading);

        (await FluentActions.Awaiting(() => downloading).Should().ThrowAsync<WeixinApiException>()).Which.Kind.Should().Be(WeixinErrorKind.Timeout);
        (server.Time.GetUtcNow() - start).Should().Be(TimeSpan.FromSeconds(10));
        server.Weixin.Count("/media/get").Should().Be(2);
    }

    [Fact]
    public async Task No_error_and_no_log_line_holds_a_token()
    {
        using var server = new MediaServer();
        var said = new List<string>();
        Func<HttpRequestMessage, HttpResponseMessage>[] answers =
        [
            request => FakeWeixin.Error(40007, "request was " + request.RequestUri!.Query),
            request => throw new HttpRequestException($"GET {request.RequestUri} failed", new InvalidOperationException(request.RequestUri!.Query)),
            request => MediaServer.Media(request.RequestUri!.Query, "text/html"),
            request => MediaServer.Media(new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Failure(new IOException($"{request.RequestUri} broke")))),
            _ => new HttpResponseMessage(HttpStatusCode.InternalServerError),
            _ => MediaServer.Media([1, 2]),
        ];
        foreach (var answer in answers)
        {
            server.Answer = answer;
            said.Add(await TryAsync(server));
        }

        said.AddRange(server.Node.Logs.Lines);
        said.Where(text => text.StartsWith("WeixinJsSdk.WeixinApiException", StringComparison.Ordinal)).Should().HaveCount(5);
        said.Should().Contain(line => line.StartsWith("Debug WeixinJsSdk 60 "))
            .And.Contain(line => line.StartsWith("Warning WeixinJsSdk 61 "))
            .And.Contain(line => line.StartsWith("Warning WeixinJsSdk 62 "));
        said.Should().OnlyContain(text => !text.Contains("token-1") && !text.Contains(Node.Secret));
    }

    [Fact]
    public async Task Downloads_are_counted_by_how_they_ended()
    {
        using var meters = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var factory = meters.GetRequiredService<IMeterFactory>();
        using var server = new MediaServer(register: services => services.AddSingleton(factory));
        var counted = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, me) =>
        {
            if (instrument.Meter.Scope == factory && instrument.Name == "weixin_jssdk.media.downloads")
            {
                me.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Add(string.Join(",", tags.ToArray().Select(tag => tag.Value))));
        listener.Start();

        await TryAsync(server);
        server.Answer = _ => FakeWeixin.Error(40007);
        await TryAsync(server);
        server.Answer = _ => MediaServer.Media(new ScriptedStream(ScriptedStream.Bytes(1, 2, 3, 4), ScriptedStream.Failure(new IOException("broke"))));
        await TryAsync(server);
        server.Answer = _ => MediaServer.Media("""{"video_url":"https://example.com/v.mp4"}""", "text/plain");
        (await server.Client.DownloadHdVoiceAsync("id")).Dispose();
        server.Answer = _ => MediaServer.Media(MediaServer.Jpeg);
        await using (var exact = await server.Client.DownloadAsync("id"))
        {
            await exact.Stream.ReadExactlyAsync(new byte[MediaServer.Jpeg.Length]);
        }

        (await server.Client.DownloadAsync("id")).Dispose();

        counted.Should().Equal("temporary,ok", "temporary,Media,40007", "temporary,Transient", "hd_voice,ok", "temporary,ok");
    }

    private static bool Uses(HttpRequestMessage request, string token) =>
        request.RequestUri!.Query.Contains($"access_token={token}&", StringComparison.Ordinal);

    private static async Task<string> TryAsync(MediaServer server)
    {
        try
        {
            await using var media = await server.Client.DownloadAsync("id");
            await MediaServer.ReadAsync(media);
            return "";
        }
        catch (WeixinApiException exception)
        {
            return exception.ToString();
        }
    }
}
