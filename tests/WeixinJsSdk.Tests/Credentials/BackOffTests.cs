using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

public class BackOffTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;

    public BackOffTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task After_an_error_a_thousand_callers_get_it_at_once_and_make_no_further_call()
    {
        _weixin.Fault = _ => FakeWeixin.Error(-1, "system error");
        using var node = new Node(_weixin, _time);
        await FailAsync(node);

        var errors = await Task.WhenAll(Enumerable.Range(0, 1_000).Select(_ => FailAsync(node)));

        _weixin.Calls.Should().HaveCount(1);
        errors.Should().OnlyContain(error => error.ErrorCode == -1 && error.RetryAt > _time.GetUtcNow() && error.CanRetry);
        errors.Should().OnlyHaveUniqueItems("an exception is thrown once, on one thread");
    }

    [Fact]
    public async Task The_back_off_doubles_from_one_second_to_sixty()
    {
        _weixin.Fault = _ => FakeWeixin.Error(-1, "system error");
        using var node = new Node(_weixin, _time);
        var delays = new List<double>();

        for (var i = 0; i < 9; i++)
        {
            var error = await FailAsync(node);
            delays.Add((error.RetryAt!.Value - _time.GetUtcNow()).TotalSeconds);
            _time.Advance(error.RetryAt.Value - _time.GetUtcNow());
        }

        _weixin.Calls.Should().HaveCount(9);
        delays[0].Should().BeInRange(1, 1.25);
        delays[1].Should().BeInRange(2, 2.5);
        delays[3].Should().BeInRange(8, 10);
        delays[8].Should().BeInRange(48, 60);
    }

    [Fact]
    public async Task Nodes_that_failed_together_do_not_come_back_together()
    {
        _weixin.Fault = _ => FakeWeixin.Error(-1, "system error");
        var moments = new List<DateTimeOffset?>();
        for (var i = 0; i < 5; i++)
        {
            using var node = new Node(_weixin, _time);
            moments.Add((await FailAsync(node)).RetryAt);
        }

        moments.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(40125, "invalid appsecret")]
    [InlineData(40001, "invalid credential")]
    [InlineData(40164, "invalid ip 1.2.3.4, not in whitelist")]
    public async Task A_configuration_error_is_left_alone_for_one_to_five_minutes_and_heals_without_a_restart(int code, string message)
    {
        _weixin.Fault = _ => FakeWeixin.Error(code, message);
        using var node = new Node(_weixin, _time);
        for (var i = 0; i < 5; i++)
        {
            var error = await FailAsync(node);
            error.Kind.Should().Be(WeixinErrorKind.Configuration);
            error.CanRetry.Should().BeFalse();
            var delay = error.RetryAt!.Value - _time.GetUtcNow();
            delay.Should().BeGreaterThanOrEqualTo(TimeSpan.FromMinutes(1)).And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(5));
            _time.Advance(delay);
        }

        _weixin.Fault = null;

        (await node.TicketAsync()).Should().Be("ticket-1");
        _weixin.TokenCalls.Should().Be(6);
    }

    [Fact]
    public async Task Inside_the_back_off_the_shared_cache_is_still_asked_since_another_node_may_have_succeeded()
    {
        var cache = new TestCache(_time);
        using var failing = new Node(_weixin, _time, cache);
        using var other = new Node(_weixin, _time, cache);
        _weixin.Fault = _ => FakeWeixin.Error(-1, "system error");
        await FailAsync(failing);
        _weixin.Fault = null;
        await other.TicketAsync();
        var calls = _weixin.Calls.Count;

        (await failing.TicketAsync()).Should().Be("ticket-1");
        _weixin.Calls.Should().HaveCount(calls);
    }

    [Fact]
    public async Task Changed_options_end_the_back_off()
    {
        _weixin.Fault = _ => FakeWeixin.Error(40125, "invalid appsecret");
        var settings = new ReloadableSettings(("AppId", Node.AppId), ("AppSecret", "wrong"));
        using var node = new Node(_weixin, _time, register: settings.Register);
        await FailAsync(node);
        _weixin.Fault = null;
        settings.Change("AppSecret", "right");

        (await node.TicketAsync()).Should().Be("ticket-1");
    }

    [Fact]
    public async Task Another_account_in_the_options_gets_credentials_of_its_own()
    {
        var settings = new ReloadableSettings(("AppId", Node.AppId), ("AppSecret", "secret"));
        using var node = new Node(_weixin, _time, register: settings.Register);
        (await node.TicketAsync()).Should().Be("ticket-1");

        settings.Change("AppId", "wxfedcba9876543210");

        (await node.TicketAsync()).Should().Be("ticket-2");
        (await node.Signer.SignAsync("https://example.com/")).AppId.Should().Be("wxfedcba9876543210");
        _weixin.TokenCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_stretch_the_back_off()
    {
        _weixin.Fault = _ => FakeWeixin.Error(-1, "system error");
        using var node = new Node(_weixin, _time);
        await FailAsync(node);
        _weixin.Fault = null;
        _time.SetBack(TimeSpan.FromHours(1));
        _time.Advance(TimeSpan.FromSeconds(2));

        (await node.TicketAsync()).Should().Be("ticket-1");
    }

    [Fact]
    public async Task An_error_is_never_cached_as_a_credential()
    {
        var cache = new TestCache(_time);
        _weixin.Fault = _ => FakeWeixin.Error(45009, "reach max api daily quota limit");
        using var node = new Node(_weixin, _time, cache);

        await FailAsync(node);

        cache.Writes.Should().Be(0);
    }

    private static async Task<WeixinApiException> FailAsync(Node node)
    {
        try
        {
            await node.TicketAsync();
        }
        catch (WeixinApiException exception)
        {
            return exception;
        }

        throw new InvalidOperationException("The call was expected to fail.");
    }
}
