using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>Recomputes a V2 paySign, and searches for the mistakes that reproduce a wrong one.</summary>
internal sealed class PayV2Check(PaymentEvidence evidence, FindingList findings, SearchBudget budget)
{
    public void Check()
    {
        var given = GivenSignature.Of(evidence.PaySign!, isUpper: true);
        if (given.Flaw is { } flaw)
        {
            findings.Add(flaw, FindingCertainty.Proven, new Fact(FactKind.RightInOtherForm, evidence.PaySign!));
        }

        bool IsRight(PayV2Attempt attempt) => attempt.PaySign() == given.Hex;
        var bases = Bases().ToArray();
        var length = PaySignedValues.Length(evidence);
        budget.Count(length);
        if (IsKeyGiven && bases.Any(IsRight))
        {
            return;
        }

        var search = new VariantSearch<PayV2Attempt>([.. PayV2Variants.Of(evidence)], IsRight, budget);
        var found = PaySignedValues.AreShort(evidence) ? bases.Select(attempt => search.Find(attempt, length)).FirstOrDefault(explanation => explanation is not null) : null;
        findings.Report(found, IsKeyGiven ? budget.Tries : null, PaySignedValues.Missing(evidence));
    }

    private bool IsKeyGiven => !string.IsNullOrEmpty(evidence.ApiKey);

    /// <summary>Starts from the signType of the payment, or from both possible ones if the page passes none.</summary>
    private IEnumerable<PayV2Attempt> Bases()
    {
        var md5 = new PayV2Attempt(evidence.AppId, evidence.Timestamp, evidence.NonceStr, evidence.Package, "MD5", evidence.ApiKey ?? "");
        var hmac = md5 with { SignType = "HMAC-SHA256", Hash = PlainHash.HmacSha256 };
        return evidence.SignType switch
        {
            null or "" => [md5, hmac],
            "HMAC-SHA256" => [hmac],
            _ => [md5 with { SignType = evidence.SignType }],
        };
    }
}
