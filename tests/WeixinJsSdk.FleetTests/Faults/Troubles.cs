using WeixinJsSdk.Simulator;

namespace WeixinJsSdk.FleetTests.Faults;

/// <summary>WeChat's troubles in the simulator's terms.</summary>
internal static class Troubles
{
    /// <summary>Begins a trouble that lasts until the faults are lifted; a revoked token is the account's affair and no fault.</summary>
    public static void Begin(this WeixinSimulator simulator, WeixinTrouble trouble)
    {
        if (trouble == WeixinTrouble.HostDownWithBackup)
        {
            simulator.Faults.HostDown("api.weixin.qq.com");
        }
        else if (trouble != WeixinTrouble.TokenRevoked)
        {
            simulator.Faults.Add(FaultOf(trouble), PathOf(trouble));
        }
    }

    private static Fault FaultOf(WeixinTrouble trouble) => trouble switch
    {
        WeixinTrouble.Slow => Fault.Latency(Story.Slowness),
        WeixinTrouble.Hanging => Fault.Hang(),
        WeixinTrouble.ServerErrors => Fault.Status(502, "Bad Gateway"),
        WeixinTrouble.ConnectionResets => Fault.ConnectionReset(),
        WeixinTrouble.Html => Fault.HtmlBody(),
        WeixinTrouble.TruncatedAnswers => Fault.TruncatedBody(),
        WeixinTrouble.SystemBusy => Fault.ErrCode(-1),
        WeixinTrouble.QuotaExhausted => Fault.QuotaExhausted(),
        WeixinTrouble.Throttled => Fault.ErrCode(45011),
        WeixinTrouble.FreshTokenRefused => Fault.ErrCode(40001),
        WeixinTrouble.AddressNotInWhitelist => Fault.IpNotInWhitelist(),
        _ => throw new ArgumentOutOfRangeException(nameof(trouble)),
    };

    /// <summary>The whitelist stands before the token endpoint only; a token is refused where it is used.</summary>
    private static string? PathOf(WeixinTrouble trouble) => trouble switch
    {
        WeixinTrouble.AddressNotInWhitelist => "/cgi-bin/stable_token",
        WeixinTrouble.FreshTokenRefused => "/cgi-bin/ticket/getticket",
        _ => null,
    };
}
