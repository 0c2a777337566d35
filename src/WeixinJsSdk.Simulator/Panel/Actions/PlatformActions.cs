namespace WeixinJsSdk.Simulator.Panel;

/// <summary>Actions on the faults and the ledger.</summary>
internal static class PlatformActions
{
    public static IReadOnlyDictionary<string, Action<PanelCall>> All { get; } = new Dictionary<string, Action<PanelCall>>(StringComparer.Ordinal)
    {
        ["weixin/down"] = call => call.Simulator.Faults.WeixinDown(),
        ["weixin/up"] = call => Lift(call, fault => fault.MeansDown),
        ["fault/add"] = AddFault,
        ["fault/lift"] = call => Lift(call, fault => fault.Number == call.Number("number")),
        ["fault/clear"] = call => call.Simulator.Faults.Clear(),
        ["ledger/clear"] = call => call.Simulator.Ledger.Clear(),
        ["reset"] = call => call.Simulator.Reset(),
    };

    private static void AddFault(PanelCall call) => call.Simulator.Faults.Add(
        FaultMenu.Make(call.Text("fault"), call.Number("value")),
        path: call.Text("path") is { Length: > 0 } path ? path : null,
        times: call.Number("times"));

    private static void Lift(PanelCall call, Func<FaultInForce, bool> which)
    {
        foreach (var fault in call.Simulator.Faults.InForce.Where(which))
        {
            fault.Lift();
        }
    }
}
