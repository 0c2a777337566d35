using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator;

/// <summary>One account (公众号) of the simulated platform: its settings in the console, and what it has been issued.</summary>
/// <remarks>Everything may be set while the simulator is in use, from any thread.</remarks>
public sealed class SimulatedAccount
{
    private volatile string _appSecret;
    private volatile SafeDomain[] _safeDomains;
    private volatile IReadOnlyList<string> _ipWhitelist = [];

    internal SimulatedAccount(string appId, string appSecret, IEnumerable<string> safeDomains, TimeProvider time)
    {
        AppId = appId;
        _appSecret = appSecret;
        _safeDomains = Parse(safeDomains);
        Tickets = new Tickets(Gate, time);
        AccessTokens = new AccessTokens(Gate, time, now => Tickets.TokenChanged(now, AccessTokens!.Overlap));
        Quotas = new Quotas(Gate, time);
        Media = new MediaStore(Gate, time);
    }

    /// <summary>The account's appid.</summary>
    public string AppId { get; }

    /// <summary>The access tokens issued to the account, and their lifetimes.</summary>
    public AccessTokens AccessTokens { get; }

    /// <summary>The jsapi and wx_card tickets issued to the account, and their lifetimes.</summary>
    public Tickets Tickets { get; }

    /// <summary>The account's quotas.</summary>
    public Quotas Quotas { get; }

    /// <summary>The account's temporary media (临时素材).</summary>
    public MediaStore Media { get; }

    /// <summary>The JS interfaces the account may use (接口权限).</summary>
    public Permissions Permissions { get; } = new();

    /// <summary>The account's merchant settings at 微信支付.</summary>
    public PaymentSettings Payment { get; } = new();

    /// <summary>The cards that were added with the account's signatures.</summary>
    internal ClaimedCards ClaimedCards { get; } = new();

    /// <summary>Whether this is a test account (测试号), which only its followers can use: others get <c>require subscribe</c>.</summary>
    public bool IsTestAccount { get; set; }

    /// <summary>The JS接口安全域名 of the account.</summary>
    public IReadOnlyList<string> SafeDomains => [.. _safeDomains.Select(domain => domain.ToString())];

    /// <summary>The addresses that may ask for an access token (IP白名单); empty, the default, admits everyone.</summary>
    public IReadOnlyList<string> IpWhitelist => _ipWhitelist;

    internal object Gate { get; } = new();

    /// <summary>Sets the JS接口安全域名: domains that cover their subdomains, or a domain with a path such as <c>wx.qq.com/mp</c>.</summary>
    /// <param name="domains">At most five, without scheme, port or IP address.</param>
    /// <exception cref="ArgumentException">There are more than five, or one is not allowed; the message names the rule.</exception>
    public void SetSafeDomains(params string[] domains)
    {
        ArgumentNullException.ThrowIfNull(domains);
        _safeDomains = Parse(domains);
    }

    /// <summary>Sets the IP白名单; without addresses everyone is admitted.</summary>
    /// <param name="addresses">IP addresses, or labels given to <see cref="WeixinSimulator.CreateHandler"/>.</param>
    public void SetIpWhitelist(params string[] addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        _ipWhitelist = [.. addresses];
    }

    /// <summary>Resets the AppSecret, as in the console: the one before is refused at once.</summary>
    /// <param name="appSecret">The new one; not empty.</param>
    public void ResetAppSecret(string appSecret)
    {
        ArgumentException.ThrowIfNullOrEmpty(appSecret);
        _appSecret = appSecret;
    }

    /// <summary>Revokes every access token of the account before its end: calls with it answer 40001.</summary>
    /// <param name="handOutAgain">Whether <c>stable_token</c> goes on handing out the refused token until that one's regular end.</param>
    public void RevokeAccessToken(bool handOutAgain = false) => AccessTokens.Revoke(handOutAgain);

    /// <summary>The appid; never the secret.</summary>
    /// <returns>The appid.</returns>
    public override string ToString() => AppId;

    internal string AppSecret => _appSecret;

    internal bool HasSecret(string secret) => string.Equals(_appSecret, secret, StringComparison.Ordinal);

    internal bool Admits(string address) => _ipWhitelist.Count == 0 || _ipWhitelist.Contains(address, StringComparer.OrdinalIgnoreCase);

    internal bool IsSafe(PageUrl page) => _safeDomains.Any(domain => domain.Covers(page));

    private static SafeDomain[] Parse(IEnumerable<string> domains)
    {
        SafeDomain[] parsed = [.. domains.Select(domain => SafeDomain.Parse(domain, nameof(domains)))];
        return parsed.Length <= 5
            ? parsed
            : throw new ArgumentException("safeDomains must be at most five: WeChat allows no more JS接口安全域名 for one account.", nameof(domains));
    }
}
