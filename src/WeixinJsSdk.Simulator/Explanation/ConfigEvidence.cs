using WeixinJsSdk.Doctor;

namespace WeixinJsSdk.Simulator;

/// <summary>What the platform knows about a page whose <c>wx.config</c>, or whose call after it, was refused.</summary>
internal sealed class ConfigEvidence(WeixinSimulator simulator, Verdict verdict, SimulatedClient client)
{
    private const int MostPages = 20;

    private readonly SimulatedAccount? _account = simulator.FindAccount(verdict.AppId);

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
            ErrMsg = verdict.ErrMsg,
            UserAgent = DeviceText.UserAgent(client),
        };
        return _account is null ? evidence : WithCredentials(evidence, _account);
    }

    public JsSdkEvidence OfCall(WxConfig config) => new()
    {
        AppId = config.AppId,
        PageUrl = verdict.PageUrl,
        ErrMsg = verdict.ErrMsg,
        JsApi = verdict.Api,
        AppSecret = _account?.AppSecret,
        UserAgent = DeviceText.UserAgent(client),
        SafeDomains = _account?.SafeDomains,
    };

    private JsSdkEvidence WithCredentials(JsSdkEvidence evidence, SimulatedAccount account)
    {
        IReadOnlyList<string> valid = account.Tickets.Valid(Tickets.JsApi);
        evidence.TicketAppId = account.AppId;
        evidence.JsApiTicket = valid.Newest();
        evidence.PreviousTicket = account.Tickets.Ended(Tickets.JsApi).Newest();
        evidence.WxCardTicket = account.Tickets.Valid(Tickets.WxCard).Newest();
        evidence.AccessToken = account.AccessTokens.Valid.Newest();
        evidence.AppSecret = account.AppSecret;
        evidence.OtherTickets = [.. simulator.Accounts.Where(other => other != account).SelectMany(other => other.Tickets.Valid(Tickets.JsApi))];
        evidence.SafeDomains = account.SafeDomains.Count == 0 ? null : account.SafeDomains;
        return evidence;
    }

    /// <summary>Where the page's origin was last verified: in a single-page app, the address before pushState.</summary>
    private string? Landing(IReadOnlyList<Verdict> earlier) => earlier
        .LastOrDefault(one => one.Allowed && one.AppId == verdict.AppId && one.PageUrl != verdict.PageUrl && HasSameHost(one.PageUrl))?.PageUrl;

    private string[] Pages(IReadOnlyList<Verdict> earlier) =>
        [.. earlier.Reverse().Where(one => one.AppId == verdict.AppId && one.PageUrl != verdict.PageUrl).Select(one => one.PageUrl).Distinct().Take(MostPages)];

    private bool HasSameHost(string url) => PageUrl.Parse(url)?.Host is { } host && host == PageUrl.Parse(verdict.PageUrl)?.Host;
}
