using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Bridge;
using WeixinJsSdk.Simulator.Platform;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>The parts of one simulator that the panel shows and changes.</summary>
internal sealed class SimulatorParts
{
    public SimulatorParts(TimeProvider time)
    {
        Accounts = new AccountDirectory(time);
        Platform = new ApiPlatform(Accounts, Faults, Ledger);
        Judge = new WeixinJudge(Accounts);
    }

    public AccountDirectory Accounts { get; }

    public FaultPlan Faults { get; } = new();

    public CallLedger Ledger { get; } = new();

    public ApiPlatform Platform { get; }

    public WeixinJudge Judge { get; }

    public SimulatedPhone Phone { get; } = new();

    /// <summary>See <see cref="WeixinSimulator.Reset"/>.</summary>
    public void Reset()
    {
        Faults.Clear();
        Phone.Reset();
        Judge.Client.Reset();
        foreach (var account in Accounts.All)
        {
            account.Permissions.GrantAll();
            account.Quotas.Clear();
        }
    }
}
