using WeixinJsSdk.ClusterTests.Node;
using WeixinJsSdk.Tests.Redis;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace WeixinJsSdk.ClusterTests;

/// <summary>One run of the cluster through everything that can fail around it; the tests look at what came of it.</summary>
public sealed class ClusterRun(IMessageSink sink) : IAsyncLifetime
{
    internal NodeReport[] Reports { get; private set; } = [];

    internal ClusterTable Table { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (RedisTools.WhyNotRun is not null)
        {
            return;
        }

        await using var redis = new RedisServer();
        await redis.StartAsync();
        await using var weixin = await WeixinPlatform.StartAsync();
        await using var fleet = new NodeFleet(redis.Connection, weixin);
        var story = new ClusterStory(redis, weixin, fleet);
        await story.RunAsync();

        Reports = [.. fleet.Reports];
        Table = new ClusterTable(Reports, await weixin.CallsAsync(), fleet, story.RedisFailedAt);
        sink.OnMessage(new DiagnosticMessage(Table.ToString()));
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
