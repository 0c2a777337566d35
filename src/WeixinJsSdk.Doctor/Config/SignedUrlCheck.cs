using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Secrets;
using WeixinJsSdk.Doctor.Urls;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Compares a signed address with the page's address. Without the page's address it reports only evident mistakes.</summary>
internal sealed class SignedUrlCheck(JsSdkEvidence evidence, FindingList findings)
{
    /// <param name="signed">The address as it was signed.</param>
    /// <param name="certainty">How certain it is that the server signed this address.</param>
    public void Check(string signed, FindingCertainty certainty)
    {
        if (string.IsNullOrEmpty(evidence.PageUrl))
        {
            foreach (var (code, suspicion) in UrlSuspicion.Of(signed, evidence.EndpointUrl))
            {
                findings.Add(code, suspicion, new Fact(FactKind.FieldIs, "url", SignedValue.ShownUrl(signed)));
            }

            return;
        }

        var page = new PageAddress(evidence.PageUrl!);
        foreach (var code in UrlExplanation.Of(signed, page, evidence))
        {
            findings.Add(code, certainty, new Fact(FactKind.UrlsDiffer, SignedValue.ShownUrl(signed), page.Beside(signed)));
        }
    }
}
