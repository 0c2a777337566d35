using System.Net;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.WeixinApi;

/// <summary>Backup hosts and the time budget of one fetch.</summary>
public class HostsTests
{
    private static readonly Uri Main = new("https://api.weixin.qq.com");
    private static readonly Uri Backup = new("https://api2.weixin.qq.com/prefix/");

    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;
    private readonly List<string> _asked = [];

    public HostsTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task After_a_5xx_the_next_host_is_asked()
    {
        Answer(host => host == Main.Host ? new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) : null);
        using var node = NewNode();

        (await node.TokenAsync()).Should().Be("token-1");
        _asked.Should().Equal("https://api.weixin.qq.com/cgi-bin/stable_token", "https://api2.weixin.qq.com/prefix/cgi-bin/stable_token");
    }

    [Fact]
    public async Task After_a_connection_failure_the_next_host_is_asked()
    {
        Answer(host => host == Main.Host ? throw new HttpRequestException("connection refused") : null);
        using var node = NewNode();

        (await node.TokenAsync()).Should().Be("token-1");
        _asked.Should().HaveCount(2);
    }

    [Fact]
    public async Task After_an_error_code_no_other_host_is_asked()
    {
        Answer(_ => FakeWeixin.Error(40013, "invalid appid"));
        using var node = NewNode();

        await FluentActions.Awaiting(() => node.TokenAsync()).Should().ThrowAsync<WeixinApiException>();
        _asked.Should().HaveCount(1);
    }

    [Fact]
    public async Task When_all_hosts_are_down_each_is_tried_once_and_the_network_error_is_inside()
    {
        Answer(_ => throw new HttpRequestException("connection refused"));
        using var node = NewNode();

        var error = (await FluentActions.Awaiting(() => node.TokenAsync()).Should().ThrowAsync<WeixinApiException>()).Which;

        error.InnerException.Should().BeOfType<HttpRequestException>();
        error.Kind.Should().Be(WeixinErrorKind.Transient);
        _asked.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_hanging_WeChat_costs_the_budget_of_ten_seconds_and_no_more(bool listensToCancellation)
    {
        _weixin.Before = (_, ct) => Task.Delay(Timeout.Infinite, listensToCancellation ? ct : CancellationToken.None);
        using var node = NewNode();

        var (error, waited) = await WaitOutAsync(node, TimeSpan.FromSeconds(5));

        waited.Should().Be(TimeSpan.FromSeconds(10));
        error.Kind.Should().Be(WeixinErrorKind.Timeout);
        error.CanRetry.Should().BeTrue();
        _weixin.TokenCalls.Should().Be(2, "a host that hangs leaves time for the next one");
    }

    [Fact]
    public async Task A_handler_that_blocks_the_thread_is_waited_for_no_longer()
    {
        using var released = new ManualResetEventSlim();
        _weixin.Before = (_, _) =>
        {
            released.Wait(CancellationToken.None);
            return Task.CompletedTask;
        };
        using var node = NewNode();

        var (error, waited) = await WaitOutAsync(node, TimeSpan.FromSeconds(5));

        released.Set();
        waited.Should().Be(TimeSpan.FromSeconds(10));
        error.Kind.Should().Be(WeixinErrorKind.Timeout);
    }

    [Fact]
    public async Task A_hanging_host_leaves_time_for_the_backup()
    {
        var hanging = 0;
        _weixin.Before = (request, ct) =>
        {
            if (request.RequestUri!.Host != Main.Host)
            {
                return Task.CompletedTask;
            }

            Interlocked.Increment(ref hanging);
            return Task.Delay(Timeout.Infinite, ct);
        };
        using var node = NewNode();

        var token = node.TokenAsync();
        await _time.AdvanceForEachAsync(() => hanging, TimeSpan.FromSeconds(5), token);

        (await token).Should().Be("token-1");
    }

    [Fact]
    public async Task The_budget_is_an_option()
    {
        _weixin.Before = (_, ct) => Task.Delay(Timeout.Infinite, ct);
        using var node = NewNode(options => options.FetchTimeout = TimeSpan.FromSeconds(3));

        var (_, waited) = await WaitOutAsync(node, TimeSpan.FromSeconds(1.5));

        waited.Should().Be(TimeSpan.FromSeconds(3));
    }

    /// <param name="node">The node that waits.</param>
    /// <param name="share">The share of the budget that each host has.</param>
    private async Task<(WeixinApiException Error, TimeSpan Waited)> WaitOutAsync(Node node, TimeSpan share)
    {
        var start = _time.GetUtcNow();
        var token = node.TokenAsync();
        await _time.AdvanceForEachAsync(() => _weixin.TokenCalls, share, token);
        var error = (await FluentActions.Awaiting(() => token).Should().ThrowAsync<WeixinApiException>()).Which;
        return (error, _time.GetUtcNow() - start);
    }

    private void Answer(Func<string, HttpResponseMessage?> answer) => _weixin.Fault = request =>
    {
        _asked.Add(request.RequestUri!.AbsoluteUri);
        return answer(request.RequestUri.Host);
    };

    private Node NewNode(Action<WeixinJsSdkOptions>? configure = null) => new(_weixin, _time, configure: options =>
    {
        options.ApiBaseAddresses = [Main, Backup];
        configure?.Invoke(options);
    });
}
