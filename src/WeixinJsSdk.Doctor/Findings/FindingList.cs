using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Collects findings and sorts them.</summary>
internal sealed class FindingList(SecretMask mask, string? errMsg)
{
    private readonly List<Finding> _findings = [];

    public bool IsEmpty => _findings.Count == 0;

    public bool Has(FindingCode code) => _findings.Exists(finding => finding.Code == code);

    public void Add(FindingCode code, FindingCertainty certainty, params Fact[] facts)
    {
        if (!Has(code))
        {
            _findings.Add(FindingComposer.Compose(code, certainty, facts, mask));
        }
    }

    /// <summary>Adds a finding if the pasted text was cut off.</summary>
    public void AddCutOff(bool isCutOff)
    {
        if (isCutOff)
        {
            Add(FindingCode.EvidenceCutOff, FindingCertainty.Likely, new Fact(FactKind.CutOff));
        }
    }

    /// <summary>Adds a row of 附录5 for an errMsg that no other finding explains.</summary>
    public void Add(FaqRow row) =>
        _findings.Add(FindingComposer.Compose(row, new Fact(FactKind.ErrMsg, errMsg ?? ""), mask));

    /// <summary>
    /// Returns the findings, the most certain first. Among equally certain ones, the finding that the errMsg names comes first, then one that may
    /// make a signature wrong, then the one that was added first.
    /// </summary>
    public IReadOnlyList<Finding> InOrder()
    {
        var rows = JsSdkFaq.Find(errMsg);
        return Array.AsReadOnly(_findings
            .OrderByDescending(finding => finding.Certainty)
            .ThenByDescending(finding => rows.Any(row => row.Codes.Contains(finding.Code)))
            .ThenBy(finding => finding.Code is FindingCode.SignatureNotReproduced or FindingCode.ConfigFieldMissing)
            .ToArray());
    }
}
