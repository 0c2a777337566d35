using Microsoft.Extensions.Caching.Distributed;
using StackExchange.Redis;

namespace WeixinJsSdk.Tests.Redis;

public sealed class RedisCacheTests : IAsyncLifetime
{
    private const string Key = "weixin-jssdk:v1:stable:access_token:wx0123456789abcdef";

    private static readonly byte[] Value = [0, 1, 255, 0];
    private static readonly DistributedCacheEntryOptions Hour = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1) };

    private readonly RedisServer _server = new();
    private ConnectionMultiplexer _redis = null!;
    private RedisCache _cache = null!;

    public async Task InitializeAsync()
    {
        if (RedisTools.WhyNotRun is null)
        {
            await _server.StartAsync();
            _redis = await ConnectionMultiplexer.ConnectAsync(_server.Connection);
            _cache = new RedisCache(_redis.GetDatabase(), TimeProvider.System);
        }
    }

    public async Task DisposeAsync()
    {
        _redis?.Dispose();
        await _server.DisposeAsync();
    }

    [RedisFact]
    public async Task What_was_set_is_got_byte_for_byte()
    {
        (await _cache.GetAsync(Key)).Should().BeNull();

        await _cache.SetAsync(Key, Value, Hour);

        (await _cache.GetAsync(Key)).Should().Equal(Value);
        _cache.Get(Key).Should().Equal(Value);
    }

    [RedisFact]
    public async Task An_entry_lives_as_long_as_it_was_told()
    {
        _cache.Set(Key, Value, Hour);

        (await _redis.GetDatabase().KeyTimeToLiveAsync(Key)).Should().BeCloseTo(TimeSpan.FromHours(1), TimeSpan.FromMinutes(1));
    }

    [RedisFact]
    public async Task An_entry_that_is_removed_or_flushed_is_a_miss()
    {
        await _cache.SetAsync(Key, Value, Hour);
        await _cache.RemoveAsync(Key);
        (await _cache.GetAsync(Key)).Should().BeNull();

        await _cache.SetAsync(Key, Value, Hour);
        await _server.FlushAsync();
        (await _cache.GetAsync(Key)).Should().BeNull();
    }

    [RedisFact]
    public async Task A_sliding_expiration_is_refused()
    {
        var sliding = new DistributedCacheEntryOptions { SlidingExpiration = TimeSpan.FromMinutes(1) };

        await FluentActions.Awaiting(() => _cache.SetAsync(Key, Value, sliding)).Should().ThrowAsync<NotSupportedException>();
    }

    [RedisFact]
    public async Task While_Redis_is_away_operations_fail()
    {
        await _server.StopAsync();

        await FluentActions.Awaiting(() => _cache.GetAsync(Key)).Should().ThrowAsync<Exception>();
    }
}
