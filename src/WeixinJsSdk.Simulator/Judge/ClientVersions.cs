using System.Collections.Concurrent;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>The client version each interface appeared in, where WeChat's document names one.</summary>
internal sealed class ClientVersions
{
    private readonly ConcurrentDictionary<string, Version> _least = new(StringComparer.Ordinal)
    {
        ["checkJsApi"] = new Version(6, 0, 2),
        ["consumeAndShareCard"] = new Version(6, 3, 6),
        ["updateAppMessageShareData"] = new Version(6, 7, 2),
        ["updateTimelineShareData"] = new Version(6, 7, 2),
    };

    public void Require(string api, Version least) => _least[BridgeNames.ToJsName(api)] = least;

    public Version? Least(string api) => _least.GetValueOrDefault(api);
}
