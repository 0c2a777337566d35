using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Hashes a signed string that was logged without its ticket, once with each given ticket inserted.</summary>
internal static class HiddenTicketCheck
{
    public static void Check(SignedConfigString signed, JsSdkEvidence evidence, FindingList findings)
    {
        if (string.IsNullOrEmpty(evidence.Signature))
        {
            return;
        }

        var given = GivenSignature.Of(evidence.Signature!);
        bool IsHashOf(string text) => Sha1Hex.Compute(text) == given.Hex || Sha1Hex.Compute(text.Trim()) == given.Hex;
        if (IsHashOf(signed.Text))
        {
            findings.Add(FindingCode.TicketMissing, FindingCertainty.Proven, new Fact(FactKind.Missing, "jsapi_ticket"));
        }
        else if (GivenTickets.Explain(ticket => IsHashOf(signed.WithTicket(ticket)), evidence) is var (code, name))
        {
            findings.Add(code, FindingCertainty.Proven, new Fact(FactKind.TicketIs, name));
        }
        else if (!string.IsNullOrEmpty(evidence.JsApiTicket)
            && !SignedStringHash.IsExplained(signed.WithTicket(evidence.JsApiTicket!), evidence.Signature!, findings)
            && !SignatureCheck.IsPossible(evidence))
        {
            // The string may have contained another ticket, which the search would find.
            findings.Add(FindingCode.SignedStringHashDiffers, FindingCertainty.Likely, new Fact(FactKind.HashOfStringDiffers));
        }
    }
}
