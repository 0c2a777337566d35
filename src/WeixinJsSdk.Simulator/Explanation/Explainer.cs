using System.Text.Json;
using WeixinJsSdk.Doctor;
using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Judge;

namespace WeixinJsSdk.Simulator.Explanation;

/// <summary>Gives the signature doctor what the platform knows about a refusal. It cannot change the decision.</summary>
internal sealed class Explainer(AccountDirectory accounts)
{
    private static readonly SignatureDoctor Doctor = new();

    public LazyFindings OfConfig(
        Decision refusal, string href, WxConfig config, IReadOnlyList<string> jsApiList, SimulatedClient client, IReadOnlyList<Verdict> earlier) => new(() =>
    {
        var known = new ConfigEvidence(accounts, refusal, client).Of(href, config, jsApiList, earlier);
        return () => Doctor.Examine(known);
    });

    // The page's JSON is disposed of after the call, so that the evidence has to be gathered now.
    public LazyFindings OfCall(Decision refusal, JsonElement sent, SimulatedClient client) => new(() => Gather(refusal, sent, client));

    private Func<IReadOnlyList<Finding>> Gather(Decision refusal, JsonElement sent, SimulatedClient client)
    {
        var account = accounts.Find(refusal.Call.AppId);
        switch (refusal.Call.Api)
        {
            case "addCard" or "chooseCard" or "chooseInvoice" when account is not null:
                CardEvidence[] cards = [.. new CardCallEvidence(accounts, account, refusal, client).Of(sent)];
                return () => Distinct(cards.SelectMany(Doctor.Examine));
            case "chooseWXPay" when account is not null:
                var payment = PaymentCallEvidence.Of(refusal, account, sent, client);
                return () => Doctor.Examine(payment);
            default:
                var call = new ConfigEvidence(accounts, refusal, client).OfCall(WxConfig.Of(sent));
                return () => Doctor.Examine(call);
        }
    }

    /// <summary>Several cards of one call usually share their mistakes.</summary>
    private static Finding[] Distinct(IEnumerable<Finding> findings) =>
        [.. findings.DistinctBy(finding => (finding.Code, finding.Evidence)).OrderByDescending(finding => finding.Certainty)];
}
