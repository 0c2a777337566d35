namespace WeixinJsSdk.Simulator;

/// <summary>How an application uses a simulator.</summary>
public sealed class WeixinSimulatorOptions
{
    /// <summary>
    /// Whether the simulator may run in an environment other than Development, for instance in a test's host. Off by default: the application then
    /// fails to start there, so that a simulated WeChat never answers real users.
    /// </summary>
    public bool AllowOutsideDevelopment { get; set; }

    internal static WeixinSimulatorOptions From(Action<WeixinSimulatorOptions>? configure)
    {
        var options = new WeixinSimulatorOptions();
        configure?.Invoke(options);
        return options;
    }
}
