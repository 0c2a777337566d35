using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.ClusterTests.Weixin;

/// <summary>What the test may let go wrong at WeChat, by name.</summary>
internal static class Faults
{
    public static void Begin(WeixinSimulator simulator, string name)
    {
        switch (name)
        {
            case "slow-token":
                simulator.Faults.Add(Fault.Latency(TimeSpan.FromSeconds(1.5)), path: "/cgi-bin/stable_token");
                break;
            case "storm":
                Fault[] faults = [Fault.Status(503), Fault.ConnectionReset(), Fault.ErrCode(-1), Fault.Hang()];
                var next = 0;
                simulator.Faults.Script(_ => faults[next++ % faults.Length]);
                break;
            default:
                throw new ArgumentException($"There is no fault \"{name}\".", nameof(name));
        }
    }
}
