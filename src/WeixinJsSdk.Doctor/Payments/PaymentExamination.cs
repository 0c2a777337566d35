using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.PageContext;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Doctor.Secrets;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Payments;

/// <summary>Examines a payment.</summary>
internal sealed class PaymentExamination(PaymentEvidence evidence)
{
    private readonly FindingList _findings = new(
        new SecretMask([evidence.ApiKey, evidence.PrivateKeyPem, KeyIn(evidence.SignedString), .. evidence.OtherKeys ?? [], .. evidence.PastedSecrets, .. NamedSecret.In(evidence.SignedString ?? "")]),
        evidence.ErrMsg);

    private readonly SearchBudget _budget = new();

    /// <summary>The number of signatures that were computed.</summary>
    public int Tries => _budget.Tries;

    public IReadOnlyList<Finding> Examine()
    {
        if (evidence.SignedString is { Length: > 0 } signed && signed.Contains('&'))
        {
            PaySignedStringCheck.Check(evidence, _findings);
            PaySignedStringHash.Check(evidence, _findings);
        }
        else if (evidence.SignedString is { Length: > 0 } text && text.Trim().Contains('\n'))
        {
            PaySignedLinesCheck.Check(evidence, _findings);
        }

        if (_findings.IsEmpty && !string.IsNullOrEmpty(evidence.PaySign))
        {
            CheckSignature();
        }

        new PayFormCheck(evidence, _findings).Check();
        ScriptCheck.Check(evidence.ScriptUrl, evidence.PageUrl, null, _findings);
        ClientCheck.Check(evidence.UserAgent, [], _findings);
        _findings.AddCutOff(evidence.IsCutOff);
        FaqCheck.Check(evidence.ErrMsg, _findings);
        CheckWhatIsMissing();
        return _findings.InOrder();
    }

    /// <summary>A V2 text ends in the key. No line of a V3 text is a private key, but some servers insert it there.</summary>
    private static string? KeyIn(string? signedString)
    {
        if (signedString?.Contains("-----BEGIN") == true)
        {
            return signedString;
        }

        const string Name = "key=";
        var at = signedString?.LastIndexOf(Name, StringComparison.Ordinal) ?? -1;
        return at < 0 || HiddenSecret.Is(signedString!.Substring(at + Name.Length)) ? null : signedString.Substring(at + Name.Length);
    }

    private void CheckSignature()
    {
        // A paySign of 344 base64 characters is a V3 signature, regardless of signType.
        const int LongestHash = 64;
        var isV3 = evidence.PaySign!.Length > LongestHash;
        if (evidence.SignType is { Length: > 0 } && (evidence.SignType == "RSA") != isV3)
        {
            _findings.Add(FindingCode.PaySignTypeDiffers, FindingCertainty.Proven, new Fact(FactKind.FieldIs, "paySign", evidence.PaySign), new Fact(FactKind.FieldIs, "signType", evidence.SignType));
        }
        else if (isV3 && !string.IsNullOrEmpty(evidence.PrivateKeyPem))
        {
            new PayV3Check(evidence, _findings, _budget).Check();
        }
        else if (!isV3 && (!string.IsNullOrEmpty(evidence.ApiKey) || evidence.OtherKeys is { Count: > 0 }))
        {
            new PayV2Check(evidence, _findings, _budget).Check();
        }
    }

    private void CheckWhatIsMissing()
    {
        var missing = new (string Name, bool IsGiven)[]
        {
            (nameof(evidence.PaySign), !string.IsNullOrEmpty(evidence.PaySign)),
            (evidence.SignType == "RSA" ? nameof(evidence.PrivateKeyPem) : nameof(evidence.ApiKey), !string.IsNullOrEmpty(evidence.SignType == "RSA" ? evidence.PrivateKeyPem : evidence.ApiKey)),
        }
        .Where(part => !part.IsGiven).Select(part => part.Name).Concat(PaySignedValues.Missing(evidence)).ToArray();
        if (_findings.IsEmpty && missing.Length > 0)
        {
            _findings.Add(FindingCode.EvidenceMissing, FindingCertainty.Possible, new Fact(FactKind.PasteMore, string.Join(", ", missing)));
        }
    }
}
