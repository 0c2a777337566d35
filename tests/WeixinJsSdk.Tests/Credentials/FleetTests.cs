using WeixinJsSdk.Credentials;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Credentials;

/// <summary>Two nodes over one cache.</summary>
public class FleetTests
{
    private static readonly TimeSpan IntoTheLead = TimeSpan.FromSeconds(7200 - 200);
    private static readonly TimeSpan Recheck = TimeSpan.FromSeconds(61);

    private readonly ManualTime _time = new();
    private readonly FakeWeixin _weixin;
    private readonly TestCache _cache;

    public FleetTests()
    {
        _weixin = new FakeWeixin(_time);
        _cache = new TestCache(_time);
    }

    [Fact]
    public async Task The_second_node_takes_what_the_first_has_fetched()
    {
        using var one = NewNode();
        using var other = NewNode();
        await one.TicketAsync();

        (await other.TicketAsync()).Should().Be("ticket-1");
        _weixin.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_node_that_starts_leaves_the_shared_cache_as_it_is()
    {
        using var one = NewNode();
        await one.TicketAsync();
        var writes = _cache.Writes;

        using var starting = NewNode();
        _ = starting.Signer;
        await starting.TicketAsync();

        _cache.Writes.Should().Be(writes);
    }

    [Fact]
    public async Task A_roll_over_costs_the_fleet_one_call_of_each()
    {
        using var one = NewNode();
        using var other = NewNode();
        await one.TicketAsync();
        await other.TicketAsync();
        _time.Advance(IntoTheLead);

        foreach (var node in new[] { one, other, one, other })
        {
            await node.TicketAsync();
            await node.IdleAsync();
        }

        (await other.TicketAsync()).Should().Be("ticket-2");
        _weixin.TicketCalls.Should().Be(2);
        _weixin.TokenCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_node_that_finds_a_due_token_in_the_shared_cache_refreshes_it_before_it_asks_for_a_ticket()
    {
        using var one = NewNode();
        using var other = NewNode();
        await one.TicketAsync();
        await other.TicketAsync();
        _time.Advance(IntoTheLead);

        await other.TicketAsync();
        await other.IdleAsync();

        (await other.TicketAsync()).Should().Be("ticket-2");
        _weixin.TokenCalls.Should().Be(2, "the ticket should not be asked for with a token that is about to end");
    }

    [Fact]
    public async Task Another_nodes_newer_ticket_is_learnt_within_a_minute_while_the_old_one_is_served()
    {
        using var one = NewNode();
        using var other = NewNode();
        await one.TicketAsync();
        await other.TicketAsync();
        _time.Advance(TimeSpan.FromSeconds(10));
        await one.Tickets.InvalidateTicketAsync(TicketType.JsApi, "ticket-1");
        await one.TicketAsync();
        _time.Advance(Recheck);

        (await other.TicketAsync()).Should().Be("ticket-1", "it is served at once and compared in the background");
        await other.IdleAsync();
        (await other.TicketAsync()).Should().Be("ticket-2");
        _weixin.TicketCalls.Should().Be(2);
    }

    [Fact]
    public async Task A_flushed_cache_is_filled_again_from_memory_without_a_call_to_WeChat()
    {
        using var one = NewNode();
        await one.TicketAsync();
        _cache.Flush();
        _time.Advance(Recheck);
        await one.TicketAsync();
        await one.TokenAsync();
        await one.IdleAsync();

        using var fresh = NewNode();
        (await fresh.TicketAsync()).Should().Be("ticket-1");
        (await fresh.TokenAsync()).Should().Be("token-1");
        _weixin.Calls.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_flushed_cache_is_not_filled_with_a_token_that_was_refused_meanwhile()
    {
        using var node = NewNode();
        await node.TokenAsync();
        _cache.Flush();
        _time.Advance(Recheck);
        var gate = new Gate();
        _cache.Before = (_, ct) => gate.PassAsync(ct);
        await node.TokenAsync();
        await gate.Arrived;

        await node.Tokens.InvalidateAccessTokenAsync("token-1");
        gate.Open();
        await node.IdleAsync();

        _cache.Keys.Should().BeEmpty();
    }

    [Fact]
    public async Task A_writer_takes_over_what_another_node_wrote_meanwhile_if_it_ends_later()
    {
        var gate = new Gate();
        using var slow = NewNode();
        using var quick = NewNode();
        _weixin.Before = (_, ct) => gate.PassAsync(ct);
        var pending = slow.TokenAsync();
        await gate.Arrived;
        _weixin.Before = null;
        _time.Advance(TimeSpan.FromSeconds(5));
        var newer = await quick.TokenAsync();
        gate.Open();

        await pending;

        (await slow.TokenAsync()).Should().Be(newer, "its own token was asked for earlier");
        using var third = NewNode();
        (await third.TokenAsync()).Should().Be(newer);
    }

    [Fact]
    public async Task An_older_credential_in_the_cache_never_replaces_a_newer_one_and_is_healed()
    {
        using var node = NewNode();
        await node.TokenAsync();
        var key = _cache.Keys.Single();
        var old = _cache.Peek(key)!;
        _time.Advance(IntoTheLead);
        await node.TokenAsync();
        await node.IdleAsync();
        (await node.TokenAsync()).Should().Be("token-2");

        _cache.Put(key, old);
        _time.Advance(Recheck);
        await node.TokenAsync();
        await node.IdleAsync();

        (await node.TokenAsync()).Should().Be("token-2");
        using var other = NewNode();
        (await other.TokenAsync()).Should().Be("token-2");
        _weixin.TokenCalls.Should().Be(2);
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("foreign")]
    [InlineData("flipped")]
    [InlineData("empty")]
    [InlineData("other key")]
    public async Task A_damaged_or_foreign_entry_is_a_miss_and_is_overwritten(string damage)
    {
        using (var first = NewNode())
        {
            await first.TicketAsync();
        }

        foreach (var key in _cache.Keys)
        {
            _cache.Put(key, Damage(_cache.Peek(key)!, damage));
        }

        using var node = NewNode();
        (await node.TicketAsync()).Should().Be("ticket-2");
        using var other = NewNode();
        (await other.TicketAsync()).Should().Be("ticket-2");

        byte[] Damage(byte[] entry, string how) => how switch
        {
            "truncated" => entry[..^1],
            "foreign" => "{\"access_token\":\"x\",\"expires_in\":7200}"u8.ToArray(),
            "flipped" => [.. entry[..^20], (byte)(entry[^20] ^ 1), .. entry[^19..]],
            "empty" => [],
            _ => CredentialRecord.Write("another key", CredentialRecord.Read(_cache.Keys.Single(k => _cache.Peek(k) == entry), entry)!),
        };
    }

    [Fact]
    public async Task An_entry_that_has_ended_is_a_miss()
    {
        using (var first = NewNode())
        {
            await first.TokenAsync();
        }

        var entries = _cache.Keys.ToDictionary(key => key, key => _cache.Peek(key)!);
        _time.Advance(TimeSpan.FromSeconds(7200));
        foreach (var entry in entries)
        {
            _cache.Put(entry.Key, entry.Value);
        }

        using var node = NewNode();
        (await node.TokenAsync()).Should().Be("token-2");
    }

    [Fact]
    public async Task Keys_carry_account_kind_and_mode_never_collide_and_hold_no_secret()
    {
        using var stable = NewNode();
        using var classic = NewNode(options => options.TokenEndpoint = TokenEndpoint.Classic);
        using var another = NewNode(options => options.AppId = "wxfedcba9876543210");
        foreach (var node in new[] { stable, classic, another })
        {
            await node.TicketAsync(TicketType.JsApi);
            await node.TicketAsync(TicketType.WxCard);
        }

        _cache.Keys.Should().HaveCount(9).And.OnlyHaveUniqueItems();
        _cache.Keys.Should().OnlyContain(key => !key.Contains(Node.Secret) && !key.Contains("token-") && !key.Contains("ticket-"));
        _weixin.TokenCalls.Should().Be(3);
    }

    private Node NewNode(Action<WeixinJsSdkOptions>? configure = null) => new(_weixin, _time, _cache, configure);
}
