using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Accounts;
using WeixinJsSdk.Benchmarks.Doubles;
using WeixinJsSdk.Benchmarks.Table;

namespace WeixinJsSdk.Benchmarks.Growth;

/// <summary>What 24 hours cost a fleet of virtual nodes on a clock that is moved minute by minute: every node signs a page each minute.</summary>
internal static class NodesCurve
{
    private const int Hours = 24;
    private const string Url = "https://example.com/page?x=1";

    public static async Task<IReadOnlyList<string>> LinesAsync(int most)
    {
        List<string> lines =
        [
            "| nodes | calls to WeChat in 24 hours | shared cache: operations of a node in an hour | a signature |",
            "|---|---|---|---|",
        ];
        double? first = null;
        for (var nodes = 1; nodes <= most; nodes *= 2)
        {
            var (calls, operations, cost) = await LiveAsync(nodes);
            first ??= cost;
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"| {nodes} | {calls} | {operations:0.0} | {Multiple.Of(cost, first.Value)} |"));
        }

        return lines;
    }

    private static async Task<(int Calls, double Operations, double Cost)> LiveAsync(int count)
    {
        var time = new SteppedTime();
        var weixin = new InstantWeixin(null);
        var cache = new CountingCache(time);
        var nodes = Enumerable.Range(0, count).Select(_ => NewNode(time, weixin, cache)).ToArray();
        var cheapest = double.PositiveInfinity;
        for (var minute = 0; minute < Hours * 60; minute++)
        {
            for (var i = 0; i < nodes.Length; i++)
            {
                var signer = nodes[i].GetRequiredService<IJsSdkSigner>();
                await signer.SignAsync(Url);
                await IdleAsync(nodes[i]);
                if (i == minute % nodes.Length)
                {
                    // One node each minute: the cheapest of more tries would be cheaper in a bigger fleet.
                    cheapest = Math.Min(cheapest, Sign(signer));
                }
            }

            time.Step(TimeSpan.FromMinutes(1));
        }

        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }

        return (weixin.Calls, cache.Operations / (double)count / Hours, cheapest);
    }

    private static ServiceProvider NewNode(TimeProvider time, InstantWeixin weixin, IDistributedCache cache)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddSingleton(cache);
        services.AddWeixinJsSdk(options =>
        {
            options.AppId = "wx0123456789abcdef";
            options.AppSecret = "secret";
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => weixin).SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        return services.BuildServiceProvider();
    }

    private static double Sign(IJsSdkSigner signer)
    {
        const int Signatures = 10;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Signatures; i++)
        {
            Synchronous.Result(signer.SignAsync(Url));
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Signatures;
    }

    /// <summary>The clock moves only when what a node does in the background is done.</summary>
    private static async Task IdleAsync(ServiceProvider node)
    {
        var account = node.GetRequiredService<RegisteredAccounts>().Get("");
        while (account.Credentials.Refreshes.FirstOrDefault(refresh => !refresh.IsCompleted) is { } refresh)
        {
            await refresh;
        }
    }
}
