using System.Globalization;
using WeixinJsSdk.ClusterTests.Node;

namespace WeixinJsSdk.ClusterTests;

/// <summary>The nodes: those that run, and those that were.</summary>
internal sealed class NodeFleet(string redis, WeixinPlatform weixin) : IAsyncDisposable
{
    public const int Size = 8;

    /// <summary>Longer than a fetch may take, and shorter than the time for which a credential that is due still serves.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(3);

    private readonly List<FleetNode> _running = [];
    private readonly List<FleetNode> _all = [];

    public int Started => _all.Count;

    public int Killed { get; private set; }

    public FleetNode First => _running[0];

    public IEnumerable<NodeReport> Reports => _all.SelectMany(node => node.Reports);

    /// <summary>Starts nodes that are ready, and do nothing yet.</summary>
    public async Task<FleetNode[]> StartAsync(int number)
    {
        var first = _all.Count + 1;
        var started = await Task.WhenAll(Enumerable.Range(first, number).Select(StartNodeAsync));
        return started;
    }

    /// <summary>Puts nodes in the place of some that were killed.</summary>
    public async Task ReplaceAsync(params FleetNode[] nodes)
    {
        await Task.WhenAll(nodes.Select(KillAsync));
        foreach (var node in await StartAsync(nodes.Length))
        {
            await node.GoAsync();
            await node.Warm;
        }
    }

    public async Task KillAsync(string name) => await KillAsync(_running.Single(node => node.Name == name));

    public async Task KillAsync(FleetNode node)
    {
        lock (_all)
        {
            _running.Remove(node);
            Killed++;
        }

        await node.KillAsync();
    }

    public FleetNode[] Take(int number) => [.. _running.Take(number)];

    public async Task StopAsync()
    {
        _running.Should().HaveCount(Size, "every node that was killed has been replaced");
        await Task.WhenAll(_running.Select(node => node.StopAsync()));
    }

    public async ValueTask DisposeAsync() => await Task.WhenAll(_all.Select(node => node.DisposeAsync().AsTask()));

    private async Task<FleetNode> StartNodeAsync(int number)
    {
        var node = await FleetNode.StartAsync(
            $"node-{number}",
            redis,
            weixin.Address.ToString(),
            WeixinPlatform.AppId,
            WeixinPlatform.AppSecret,
            Lease.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        lock (_all)
        {
            _all.Add(node);
            _running.Add(node);
        }

        return node;
    }
}
