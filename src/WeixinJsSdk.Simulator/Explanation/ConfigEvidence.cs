using WeixinJsSdk.Doctor;
using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Judge;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Explanation;

/// <summary>What the platform knows about a page whose <c>wx.config</c>, or whose call after it, was refused.</summary>
internal sealed class ConfigEvidence(AccountDirectory accounts, Decision refusal, SimulatedClient client)
{
    private const int MostPages = 20;

    private readonly SimulatedAccount? _account = accounts.Find(refusal.Call.AppId);

    public JsSdkEvidence Of(string href, WxConfig config, IReadOnlyList<string> jsApiList, IReadOnlyList<Verdict> earlier)
    {
        var evidence = new JsSdkEvidence
        {
            AppId = config.AppId,
            Timestamp = config.Timestamp,
            NonceStr = config.NonceStr,
            Signature = config.Signature,
            JsApiList = [.. jsApiList.Select(BridgeNames.ToJsName)],
            PageUrl = href,
            LandingUrl = Landing(earlier),
            OtherUrls = Pages(earlier),
            ErrMsg = refusal.ErrMsg,
            UserAgent = DeviceText.UserAgent(client),
        };
        return _account is null ? evidence : WithCredentials(evidence, _account);
    }

    public JsSdkEvidence OfCall(WxConfig config) => new()
    {
        AppId = config.AppId,
        PageUrl = refusal.Call.PageUrl,
        ErrMsg = refusal.ErrMsg,
        JsApi = refusal.Call.Api,
        AppSecret = _account?.AppSecret,
        UserAgent = DeviceText.UserAgent(client),
        SafeDomains = _account?.SafeDomains,
    };

    private JsSdkEvidence WithCredentials(JsSdkEvidence evidence, SimulatedAccount account)
    {
        var valid = account.Tickets.Valid(Tickets.JsApi);
        evidence.TicketAppId = account.AppId;
        evidence.JsApiTicket = valid.Newest();
        evidence.PreviousTicket = account.Tickets.Ended(Tickets.JsApi).Newest();
        evidence.WxCardTicket = account.Tickets.Valid(Tickets.WxCard).Newest();
        evidence.AccessToken = account.AccessTokens.Valid.Newest();
        evidence.AppSecret = account.AppSecret;
        evidence.OtherTickets = [.. accounts.All.Where(other => other != account).SelectMany(other => other.Tickets.Valid(Tickets.JsApi))];
        evidence.SafeDomains = account.SafeDomains.Count == 0 ? null : account.SafeDomains;
        return evidence;
    }

    /// <summary>Where the page's origin was last verified: in a single-page app, the address before pushState.</summary>
    private string? Landing(IReadOnlyList<Verdict> earlier) => earlier
        .LastOrDefault(one => one.Allowed && one.AppId == refusal.Call.AppId && one.PageUrl != refusal.Call.PageUrl && HasSameHost(one.PageUrl))?.PageUrl;

    private string[] Pages(IReadOnlyList<Verdict> earlier) =>
        [.. earlier.Reverse().Where(one => one.AppId == refusal.Call.AppId && one.PageUrl != refusal.Call.PageUrl).Select(one => one.PageUrl).Distinct().Take(MostPages)];

    private bool HasSameHost(string url) => PageUrl.Parse(url)?.Host is { } host && host == PageUrl.Parse(refusal.Call.PageUrl)?.Host;
}
