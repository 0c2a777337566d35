namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The faults the panel offers, those with a number first.</summary>
internal static class FaultMenu
{
    private static readonly (string Name, int? Preset, Func<int, Fault> Make)[] Items =
    [
        ("errcode", -1, value => Fault.ErrCode(value)),
        ("latency", 3000, value => Fault.Latency(TimeSpan.FromMilliseconds(value))),
        ("status", 503, value => Fault.Status(value, "simulated")),
        ("hang", null, _ => Fault.Hang()),
        ("reset", null, _ => Fault.ConnectionReset()),
        ("reset-after", null, _ => Fault.ConnectionReset(afterProcessing: true)),
        ("html", null, _ => Fault.HtmlBody()),
        ("truncated", null, _ => Fault.TruncatedBody()),
        ("premature-end", null, _ => Fault.PrematureEnd()),
        ("ip", null, _ => Fault.IpNotInWhitelist()),
        ("quota", null, _ => Fault.QuotaExhausted()),
    ];

    /// <summary>The names, and what their number is to begin with: an errcode, milliseconds, an HTTP status; null where there is none.</summary>
    public static IEnumerable<(string Name, int? Preset)> All => Items.Select(item => (item.Name, item.Preset));

    public static Fault Make(string name, int? value)
    {
        (string Name, int? Preset, Func<int, Fault> Make) item = Array.Find(Items, item => item.Name == name);
        return item.Make?.Invoke(value ?? item.Preset ?? 0)
            ?? throw new ArgumentException($"fault must be one of {string.Join(", ", Items.Select(known => known.Name))}.");
    }
}
