using WeixinJsSdk.Simulator.Panel;
using WeixinJsSdk.Simulator.Platform;

namespace WeixinJsSdk.Simulator;

/// <summary>
/// Simulates WeChat on your machine: the API platform that issues tokens, tickets and media, and the judge of what a page does with them.
/// For development and tests. Safe for use from any thread; all time comes from the given <see cref="TimeProvider"/>.
/// </summary>
public sealed partial class WeixinSimulator
{
    /// <summary>Makes a platform without accounts.</summary>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public WeixinSimulator(TimeProvider? timeProvider = null) => Parts = new SimulatorParts(timeProvider ?? TimeProvider.System);

    /// <summary>The accounts.</summary>
    public IReadOnlyCollection<SimulatedAccount> Accounts => Parts.Accounts.All;

    /// <summary>Every call to the platform.</summary>
    public CallLedger Ledger => Parts.Ledger;

    /// <summary>The faults in force.</summary>
    public FaultPlan Faults => Parts.Faults;

    internal SimulatorParts Parts { get; }

    /// <summary>Adds an account (公众号).</summary>
    /// <param name="appId">Its appid; not empty, not in use.</param>
    /// <param name="appSecret">Its AppSecret; not empty.</param>
    /// <param name="safeDomains">
    /// Its JS接口安全域名: at most five domains, each covering its subdomains, or domains with a path such as <c>wx.qq.com/mp</c>;
    /// without scheme, port or IP address. Loopback addresses need none.
    /// </param>
    /// <returns>The account, whose settings may be changed at any time.</returns>
    /// <exception cref="ArgumentException">An argument is empty, the appid is in use, or a domain is not allowed; the message names the rule.</exception>
    public SimulatedAccount AddAccount(string appId, string appSecret, IEnumerable<string>? safeDomains = null) =>
        Parts.Accounts.Add(appId, appSecret, safeDomains);

    /// <summary>Finds an account.</summary>
    /// <param name="appId">Its appid.</param>
    /// <returns>The account; null if there is none.</returns>
    public SimulatedAccount? FindAccount(string? appId) => Parts.Accounts.Find(appId);

    /// <summary>
    /// Resets the simulator: lifts every fault, clears the answers, grants every permission, starts the quotas' counts again, gives
    /// <see cref="WeixinJudge.Client"/> its defaults, and lets the browser decide again whether the phone asks (<see cref="Interactive"/>). Accounts with their
    /// policies, what they were issued, the ledger and the verdicts stay.
    /// </summary>
    public void Reset() => Parts.Reset();

    /// <summary>A handler that answers every request in process, whatever its host.</summary>
    /// <param name="caller">The IP address or label that whitelist, ledger and error texts know its calls by.</param>
    /// <returns>A new handler.</returns>
    public HttpMessageHandler CreateHandler(string caller = "127.0.0.1")
    {
        ArgumentException.ThrowIfNullOrEmpty(caller);
        return new SimulatorHandler(Parts.Platform, caller);
    }
}
