namespace WeixinJsSdk.Simulator.Explanation;

/// <summary>The device as its user agent names it.</summary>
internal static class DeviceText
{
    public static string UserAgent(SimulatedClient client) => $"Mozilla/5.0 ({client.Platform}) MicroMessenger/{client.Version}";
}
