using WeixinJsSdk.ClusterTests.Weixin;
using WeixinJsSdk.Tests.Redis;

namespace WeixinJsSdk.ClusterTests;

/// <summary>What happens to the cluster, one thing after another, while all nodes sign.</summary>
internal sealed class ClusterStory(RedisServer redis, WeixinPlatform weixin, NodeFleet fleet)
{
    private static readonly TimeSpan StormLength = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan AWhile = TimeSpan.FromSeconds(2);

    /// <summary>When Redis first failed: before that the nodes were a fleet, from then on each was mostly on its own.</summary>
    public DateTimeOffset RedisFailedAt { get; private set; }

    public async Task RunAsync()
    {
        await AColdNodeDiesWithTheLocksInItsHands();
        await fleet.ReplaceAsync(fleet.Take(2));
        await TheNodeThatRefreshesDies();
        await RedisIsFlushed();
        await WeixinFails();
        await RedisHangs();
        await RedisIsAway();
        await Task.Delay(AWhile);
        await fleet.StopAsync();
    }

    private async Task AColdNodeDiesWithTheLocksInItsHands()
    {
        var nodes = await fleet.StartAsync(NodeFleet.Size);
        await weixin.BeginAsync("slow-token");
        await nodes[0].GoAsync();
        await weixin.NextCallAsync(call => !call.IsAnswered);
        await fleet.KillAsync(nodes[0]);
        await weixin.EndFaultsAsync();
        (await redis.KeysAsync("*:lock")).Should().NotBeEmpty("the locks outlive their holder");
        foreach (var node in nodes.Skip(1))
        {
            await node.GoAsync();
        }

        await Task.WhenAll(nodes.Skip(1).Select(node => node.Warm));
        await AddOneAsync();
    }

    private async Task TheNodeThatRefreshesDies()
    {
        await weixin.BeginAsync("slow-token");
        var refreshing = await weixin.NextCallAsync(call => !call.IsAnswered);
        await fleet.KillAsync(refreshing.Caller);
        await weixin.EndFaultsAsync();
        await AddOneAsync();
        await NextRollOverAsync();
    }

    private async Task RedisIsFlushed()
    {
        await redis.FlushAsync();
        await fleet.ReplaceAsync(fleet.First);
    }

    private async Task WeixinFails()
    {
        await weixin.BeginAsync("storm");
        await weixin.NextCallAsync(call => call.Fault is not null);
        await Task.Delay(StormLength);
        await weixin.EndFaultsAsync();
        await NextRollOverAsync();
    }

    private async Task RedisHangs()
    {
        RedisFailedAt = DateTimeOffset.UtcNow;
        await redis.FreezeAsync();
        await NextRollOverAsync();
        await redis.ThawAsync();
    }

    private async Task RedisIsAway()
    {
        await redis.StopAsync();
        await NextRollOverAsync();
        await fleet.ReplaceAsync(fleet.First);
        await redis.StartAsync();
    }

    private async Task NextRollOverAsync()
    {
        await weixin.NextCallAsync(call => call.Succeeded && call.Kind == WeixinPlatform.Token);
        await Task.Delay(AWhile);
    }

    private async Task AddOneAsync()
    {
        var added = (await fleet.StartAsync(1)).Single();
        await added.GoAsync();
        await added.Warm;
    }
}
