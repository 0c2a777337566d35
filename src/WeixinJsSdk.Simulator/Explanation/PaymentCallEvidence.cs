using System.Text.Json;
using WeixinJsSdk.Doctor;
using WeixinJsSdk.Simulator.Judge;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Explanation;

/// <summary>What the platform knows about a refused payment.</summary>
internal static class PaymentCallEvidence
{
    public static PaymentEvidence Of(Decision refusal, SimulatedAccount account, JsonElement p, SimulatedClient client) => new()
    {
        // What has come over the bridge is jweixin's rewriting: timeStamp, and SHA1 for a signType that was left out.
        Call = PaymentCall.GetBrandWCPayRequest,
        AppId = p.Text("appId"),
        Timestamp = p.Text("timeStamp"),
        NonceStr = p.Text("nonceStr"),
        Package = p.Text("package"),
        SignType = p.Text("signType"),
        PaySign = p.Text("paySign"),
        ApiKey = account.Payment.ApiKey,
        OtherKeys = [account.AppSecret],
        ErrMsg = refusal.ErrMsg,
        PageUrl = refusal.Call.PageUrl,
        PaymentDirectories = account.Payment.Directories.Count == 0 ? null : account.Payment.Directories,
        UserAgent = DeviceText.UserAgent(client),
    };
}
