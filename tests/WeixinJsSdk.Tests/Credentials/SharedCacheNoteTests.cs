using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

/// <summary>Where there is a shared cache and no lock, a note in the cache keeps most nodes from refreshing what another one refreshes.</summary>
public class SharedCacheNoteTests
{
    private static readonly TimeSpan IntoTheLead = TimeSpan.FromSeconds(7200 - 200);

    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;
    private readonly TestCache _cache;

    public SharedCacheNoteTests()
    {
        _weixin = new FakeWeixin(_time);
        _cache = new TestCache(_time);
    }

    [Fact]
    public async Task While_another_node_refreshes_in_the_background_no_second_call_is_made()
    {
        using var one = new Node(_weixin, _time, _cache);
        using var other = new Node(_weixin, _time, _cache);
        await one.TokenAsync();
        await other.TokenAsync();
        var gate = new Gate();
        _weixin.Before = (_, ct) => gate.PassAsync(ct);
        _time.Advance(IntoTheLead);

        await one.TokenAsync();
        await gate.Arrived;
        (await other.TokenAsync()).Should().Be("token-1");
        await other.IdleAsync();
        gate.Open();
        await one.IdleAsync();

        _weixin.TokenCalls.Should().Be(2);
        _time.Advance(TimeSpan.FromSeconds(5));
        await other.TokenAsync();
        await other.IdleAsync();
        (await other.TokenAsync()).Should().Be("token-2");
        _weixin.TokenCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_note_whose_node_died_delays_a_refresh_by_ten_seconds()
    {
        using var node = new Node(_weixin, _time, _cache);
        await node.TokenAsync();
        _time.Advance(IntoTheLead);
        await _cache.SetAsync(
            _cache.Keys.Single() + ":lock",
            [1],
            new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(10) });

        foreach (var seconds in new[] { 0, 5, 5 })
        {
            _weixin.TokenCalls.Should().Be(1);
            _time.Advance(TimeSpan.FromSeconds(seconds));
            (await node.TokenAsync()).Should().Be("token-1");
            await node.IdleAsync();
        }

        (await node.TokenAsync()).Should().Be("token-2");
    }

    [Fact]
    public async Task A_caller_with_nothing_to_go_on_with_is_not_held_up_by_a_note()
    {
        using var node = new Node(_weixin, _time, _cache);
        await _cache.SetAsync(
            $"weixin-jssdk:v1:stable:access_token:{Node.AppId}:lock",
            [1],
            new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(10) });

        (await node.TokenAsync()).Should().Be("token-1");
    }
}
