using System.Text.Json;
using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>Decides every call after config: first by the rules of all interfaces, then by those of the one that is called.</summary>
internal sealed class CallJudge(AccountDirectory accounts, VerifiedConfigs verified, ClientVersions versions)
{
    // They need no permission of the account and are in no jsApiList.
    private static readonly HashSet<string> NeedNoPermission = new(StringComparer.Ordinal) { "checkJsApi", "invokeMiniProgramAPI" };

    private static readonly Dictionary<string, Func<JudgedCall, CallContext, Decision>> Special = new(StringComparer.Ordinal)
    {
        ["addCard"] = AddCardJudge.Decide,
        ["chooseCard"] = ChooseCardJudge.DecideCard,
        ["chooseInvoice"] = ChooseCardJudge.DecideInvoice,
        ["chooseWXPay"] = PaymentJudge.Decide,
        ["hideMenuItems"] = MenuJudge.Decide,
    };

    public Decision Decide(string href, string api, JsonElement parameters, SimulatedClient client)
    {
        var url = href.Split('#')[0];
        var config = WxConfig.Of(parameters);
        var call = new JudgedCall(url, config.AppId, BridgeNames.ToJsName(api), accounts.Now);
        if (versions.Least(call.Api) is { } least && !client.Supports(least))
        {
            return call.Refuse("function not exist", CallReasons.OldClient(client.Version, least));
        }

        if (NeedNoPermission.Contains(call.Api))
        {
            return call.Ok(CallReasons.NeedsNoPermission);
        }

        if (IsPaymentWithoutConfig(call, parameters) && accounts.Find(parameters.Text("appId")) is { } payee)
        {
            return PaymentJudge.Decide(call with { AppId = payee.AppId }, new CallContext(payee, parameters));
        }

        var account = accounts.Find(config.AppId);
        if (client.ChecksPermissions && WhyNotPermitted(call, config, account, client) is { } refusal)
        {
            return refusal;
        }

        if (!Special.TryGetValue(call.Api, out var decide))
        {
            return call.Ok(CallReasons.Verified);
        }

        return account is null
            ? call.Refuse("invalid appid", ConfigReasons.UnknownAppId)
            : decide(call, new CallContext(account, parameters));
    }

    // A page may pay over the bridge itself (getBrandWCPayRequest) and never call wx.config: the app then asks for appId, 支付目录 and paySign.
    private static bool IsPaymentWithoutConfig(JudgedCall call, JsonElement parameters) =>
        call.Api == "chooseWXPay" && parameters.Member("verifyAppId") is null;

    private Decision? WhyNotPermitted(JudgedCall call, WxConfig config, SimulatedAccount? account, SimulatedClient client)
    {
        const string OfflineVerifying = "the permission value is offline verifying";
        if (account is null || verified.Find(call.PageUrl, config) is not { } jsApiList)
        {
            return call.Refuse(OfflineVerifying, CallReasons.NotConfigured);
        }

        if (!jsApiList.Contains(call.Api))
        {
            return call.Refuse(OfflineVerifying, CallReasons.NotInList(call.Api));
        }

        if (!account.Permissions.Allow(call.Api))
        {
            return call.Refuse("permission denied", CallReasons.NoPermission(call.Api));
        }

        return account.IsTestAccount && !client.Subscribed
            ? call.Refuse("require subscribe", ConfigReasons.NotSubscribed)
            : null;
    }
}

/// <summary>The account of a call, and what the page sent.</summary>
internal sealed record CallContext(SimulatedAccount Account, JsonElement Parameters);
