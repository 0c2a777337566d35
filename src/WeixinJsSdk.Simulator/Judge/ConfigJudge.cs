using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>Decides <c>preVerifyJSAPI</c>, the app's check of <c>wx.config</c> (附录1, 附录5).</summary>
internal sealed class ConfigJudge(AccountDirectory accounts, VerifiedConfigs verified)
{
    private const string Masked = "***";

    public Decision Decide(string href, WxConfig config, IReadOnlyCollection<string> jsApiList, SimulatedClient client)
    {
        var url = href.Split('#')[0];
        var call = new JudgedCall(url, config.AppId, BridgeNames.Config, accounts.Now);
        var decision = Decide(call, config, jsApiList, client);
        if (decision.Allowed)
        {
            verified.Keep(url, config, jsApiList.Select(BridgeNames.ToJsName));
        }

        return decision;
    }

    private Decision Decide(JudgedCall call, WxConfig config, IReadOnlyCollection<string> jsApiList, SimulatedClient client)
    {
        if (!client.ChecksPermissions)
        {
            return call.Ok(ConfigReasons.Unchecked);
        }

        if (config.MissingField(jsApiList) is { } field)
        {
            return call.Refuse("fail", ConfigReasons.Lacks(field));
        }

        if (accounts.Find(config.AppId) is not { } account)
        {
            return call.Refuse("invalid appid", ConfigReasons.UnknownAppId);
        }

        if (account.IsTestAccount && !client.Subscribed)
        {
            return call.Refuse("require subscribe", ConfigReasons.NotSubscribed);
        }

        if (PageUrl.Parse(call.PageUrl) is not { } page)
        {
            return call.Refuse("invalid url domain", ConfigReasons.NoWebAddress);
        }

        if (WhyNotSafe(account, page) is { } whyNot)
        {
            return call.Refuse("invalid url domain", whyNot);
        }

        return CompareSignature(call, config, account, page.IsLoopback);
    }

    private static Reason? WhyNotSafe(SimulatedAccount account, PageUrl page) =>
        page.IsLoopback ? null
        : page.Port is not (80 or 443) ? ConfigReasons.WrongPort(page.Port)
        : !account.IsSafe(page) ? ConfigReasons.NoSafeDomain(page.Host, string.Join(", ", account.SafeDomains))
        : null;

    private static Decision CompareSignature(JudgedCall call, WxConfig config, SimulatedAccount account, bool loopback)
    {
        var hashed = config.StringToHash(Masked, call.PageUrl);
        bool Matches(string ticket) => Digest.Sha1(config.StringToHash(ticket, call.PageUrl)) == config.Signature;
        if (account.Tickets.Valid(Tickets.JsApi).Any(Matches))
        {
            return call.Ok(loopback ? ConfigReasons.RightOnThisMachine : ConfigReasons.Right, hashed, loopback);
        }

        var reason = account.Tickets.Ended(Tickets.JsApi).Any(Matches) ? ConfigReasons.TicketHasEnded
            : account.Tickets.Valid(Tickets.WxCard).Any(Matches) ? ConfigReasons.CardTicket
            : ConfigReasons.NoTicketFits;
        return call.Refuse("invalid signature", reason, hashed);
    }
}
