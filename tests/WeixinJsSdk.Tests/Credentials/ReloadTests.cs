using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

/// <summary>Options that change while something is under way.</summary>
public class ReloadTests
{
    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;
    private readonly ReloadableSettings _settings = new(("AppId", Node.AppId), ("AppSecret", "wrong"));

    public ReloadTests() => _weixin = new FakeWeixin(_time);

    [Fact]
    public async Task A_failure_under_the_old_options_does_not_hold_up_the_new_ones()
    {
        var gate = new Gate();
        _weixin.Before = (_, ct) => gate.PassAsync(ct);
        _weixin.Fault = request => request.Content?.ReadAsStringAsync().Result.Contains("wrong", StringComparison.Ordinal) == true
            ? FakeWeixin.Error(40125, "invalid appsecret")
            : null;
        using var node = new Node(_weixin, _time, register: _settings.Register);
        var pending = node.TicketAsync();
        await gate.Arrived;

        _settings.Change("AppSecret", "right");
        gate.Open();

        (await pending).Should().Be("ticket-1");
    }

    [Fact]
    public async Task Changed_options_end_the_wait_for_a_refresh_while_a_valid_token_is_served()
    {
        using var node = new Node(_weixin, _time, register: _settings.Register);
        await node.TokenAsync();
        _weixin.Fault = _ => FakeWeixin.Error(40125, "invalid appsecret");
        _time.Advance(TimeSpan.FromSeconds(7200 - 200));
        await node.TokenAsync();
        await node.IdleAsync();
        _weixin.Fault = null;

        _settings.Change("AppSecret", "right");
        (await node.TokenAsync()).Should().Be("token-1");
        await node.IdleAsync();

        (await node.TokenAsync()).Should().Be("token-2");
    }

    [Fact]
    public async Task What_another_account_was_given_is_not_published_as_the_old_accounts()
    {
        var gate = new Gate();
        var cache = new TestCache(_time) { Before = (_, ct) => gate.PassAsync(ct) };
        using var node = new Node(_weixin, _time, cache, register: _settings.Register);
        var pending = node.TokenAsync();
        await gate.Arrived;

        _settings.Change("AppId", "wxfedcba9876543210");
        gate.Open();
        await pending;

        cache.Keys.Should().ContainSingle().Which.Should().EndWith(":wxfedcba9876543210");
    }

    [Fact]
    public async Task A_reload_with_bad_options_leaves_the_account_as_it_was()
    {
        using var node = new Node(_weixin, _time, register: _settings.Register);
        await node.TokenAsync();

        FluentActions.Invoking(() => _settings.Change("AppId", "with space")).Should().Throw<Exception>();

        (await node.TicketAsync()).Should().Be("ticket-1");
        (await node.Signer.SignAsync("https://example.com/")).AppId.Should().Be(Node.AppId);
        _weixin.TokenCalls.Should().Be(1);
    }
}
