namespace WeixinJsSdk.Simulator;

/// <summary>Decides <c>preVerifyJSAPI</c>, the app's check of <c>wx.config</c> (附录1, 附录5).</summary>
internal sealed class ConfigJudge(WeixinSimulator simulator, VerifiedConfigs verified)
{
    private const string Masked = "***";

    public Verdict Decide(string href, WxConfig config, IReadOnlyCollection<string> jsApiList, SimulatedClient client)
    {
        string url = href.Split('#')[0];
        var call = new JudgedCall(url, config.AppId, BridgeNames.Config, simulator.Time.GetUtcNow());
        Verdict verdict = Decide(call, config, jsApiList, client);
        if (verdict.Allowed)
        {
            verified.Keep(url, config, jsApiList.Select(BridgeNames.ToJsName));
        }

        return verdict;
    }

    private Verdict Decide(JudgedCall call, WxConfig config, IReadOnlyCollection<string> jsApiList, SimulatedClient client)
    {
        if (!client.ChecksPermissions)
        {
            return call.Ok("A client before 6.0.2 does not check, so this says nothing about the signature.");
        }

        if (config.MissingField(jsApiList) is { } field)
        {
            return call.Refuse("fail", $"wx.config lacks {field}.");
        }

        if (simulator.FindAccount(config.AppId) is not { } account)
        {
            return call.Refuse("invalid appid", "The simulator has no account with this appId.");
        }

        if (account.IsTestAccount && !client.Subscribed)
        {
            return call.Refuse("require subscribe", "The account is a test account (测试号) and the user does not follow it.");
        }

        if (PageUrl.Parse(call.PageUrl) is not { } page)
        {
            return call.Refuse("invalid url domain", "The page's address is not an absolute http or https address.");
        }

        if (WhyNotSafe(account, page) is { } whyNot)
        {
            return call.Refuse("invalid url domain", whyNot);
        }

        return CompareSignature(call, config, account, page.IsLoopback);
    }

    private static string? WhyNotSafe(SimulatedAccount account, PageUrl page) =>
        page.IsLoopback ? null
        : page.Port is not (80 or 443) ? $"The page is on port {page.Port}; only 80 and 443 are allowed."
        : !account.IsSafe(page) ? $"{page.Host} is under none of the account's JS接口安全域名 ({string.Join(", ", account.SafeDomains)})."
        : null;

    private static Verdict CompareSignature(JudgedCall call, WxConfig config, SimulatedAccount account, bool loopback)
    {
        string hashed = config.StringToHash(Masked, call.PageUrl);
        bool Matches(string ticket) => Digest.Sha1(config.StringToHash(ticket, call.PageUrl)) == config.Signature;
        if (account.Tickets.Valid(Tickets.JsApi).Any(Matches))
        {
            return call.Ok(
                loopback ? "The signature is right; the page is on this machine, which a phone would refuse as an invalid url domain." : "The signature is right.",
                hashed,
                loopback);
        }

        string reason = account.Tickets.Ended(Tickets.JsApi).Any(Matches) ? "It was signed with a jsapi_ticket that has ended."
            : account.Tickets.Valid(Tickets.WxCard).Any(Matches) ? "It was signed with the api_ticket of cards instead of the jsapi_ticket."
            : "None of the account's valid jsapi_tickets gives this signature for this page, nonceStr and timestamp.";
        return call.Refuse("invalid signature", reason, hashed);
    }
}
