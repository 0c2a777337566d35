using System.Text.Json;
using WeixinJsSdk.Doctor;

namespace WeixinJsSdk.Simulator;

/// <summary>Lays before the library's doctor what the platform knows about a refusal. Nothing here decides anything.</summary>
internal sealed class Explainer(WeixinSimulator simulator)
{
    private static readonly SignatureDoctor Doctor = new();

    public Explanation OfConfig(
        Verdict verdict, string href, WxConfig config, IReadOnlyList<string> jsApiList, SimulatedClient client, IReadOnlyList<Verdict> earlier) => new(() =>
    {
        JsSdkEvidence known = new ConfigEvidence(simulator, verdict, client).Of(href, config, jsApiList, earlier);
        return () => Doctor.Examine(known);
    });

    // The page's text lives no longer than the call, and is read in it.
    public Explanation OfCall(Verdict verdict, JsonElement sent, SimulatedClient client) => new(() => Gather(verdict, sent, client));

    private Func<IReadOnlyList<Finding>> Gather(Verdict verdict, JsonElement sent, SimulatedClient client)
    {
        SimulatedAccount? account = simulator.FindAccount(verdict.AppId);
        switch (verdict.Api)
        {
            case "addCard" or "chooseCard" or "chooseInvoice" when account is not null:
                CardEvidence[] cards = [.. new CardCallEvidence(simulator, account, verdict, client).Of(sent)];
                return () => Distinct(cards.SelectMany(Doctor.Examine));
            case "chooseWXPay" when account is not null:
                PaymentEvidence payment = PaymentCallEvidence.Of(verdict, account, sent, client);
                return () => Doctor.Examine(payment);
            default:
                JsSdkEvidence call = new ConfigEvidence(simulator, verdict, client).OfCall(sent.Config());
                return () => Doctor.Examine(call);
        }
    }

    /// <summary>Several cards of one call are mostly wrong in the same way.</summary>
    private static Finding[] Distinct(IEnumerable<Finding> findings) =>
        [.. findings.DistinctBy(finding => (finding.Code, finding.Evidence)).OrderByDescending(finding => finding.Certainty)];
}
