using System.Text.Json;

namespace WeixinJsSdk.Simulator;

/// <summary>Lays before the library's doctor what the platform knows about a refusal. Nothing here decides anything.</summary>
internal sealed class Explainer(WeixinSimulator simulator)
{
    private static readonly SignatureDoctor Doctor = new();

    public Explanation OfConfig(
        Verdict verdict, string href, WxConfig config, IReadOnlyList<string> jsApiList, SimulatedClient client, IReadOnlyList<Verdict> earlier)
    {
        var evidence = new ConfigEvidence(simulator, verdict, client);
        JsSdkEvidence known = evidence.Of(href, config, jsApiList, earlier);
        return new Explanation(() => Doctor.Examine(known));
    }

    public Explanation OfCall(Verdict verdict, JsonElement parameters, SimulatedClient client)
    {
        // The page's text lives no longer than the call.
        JsonElement sent = parameters.ValueKind == JsonValueKind.Undefined ? parameters : parameters.Clone();
        SimulatedAccount? account = simulator.FindAccount(verdict.AppId);
        switch (verdict.Api)
        {
            case "addCard" or "chooseCard" or "chooseInvoice" when account is not null:
                CardEvidence[] cards = [.. new CardCallEvidence(simulator, account, verdict, client).Of(sent)];
                return new Explanation(() => Distinct(cards.SelectMany(Doctor.Examine)));
            case "chooseWXPay" when account is not null:
                PaymentEvidence payment = PaymentCallEvidence.Of(verdict, account, sent, client);
                return new Explanation(() => Doctor.Examine(payment));
            default:
                JsSdkEvidence call = new ConfigEvidence(simulator, verdict, client).OfCall(sent.Config());
                return new Explanation(() => Doctor.Examine(call));
        }
    }

    /// <summary>Several cards of one call are mostly wrong in the same way.</summary>
    private static Finding[] Distinct(IEnumerable<Finding> findings) =>
        [.. findings.DistinctBy(finding => (finding.Code, finding.Evidence)).OrderByDescending(finding => finding.Certainty)];
}
