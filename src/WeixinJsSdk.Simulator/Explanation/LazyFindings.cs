using WeixinJsSdk.Doctor;

namespace WeixinJsSdk.Simulator.Explanation;

/// <summary>
/// What the signature doctor says about a refusal. The evidence is gathered at the time of the decision; the doctor examines it when the findings are
/// first read. An exception in either must not keep the verdict from the page, so that there are no findings then.
/// </summary>
internal sealed class LazyFindings
{
    private readonly Lazy<IReadOnlyList<Finding>> _findings;

    /// <param name="gather">Gathers the evidence, at once; what it returns examines it.</param>
    public LazyFindings(Func<Func<IReadOnlyList<Finding>>> gather)
    {
        var examine = Otherwise(gather, static () => []);
        _findings = new Lazy<IReadOnlyList<Finding>>(() => Otherwise<IReadOnlyList<Finding>>(() => WithoutMissingEvidence(examine()), []));
    }

    public IReadOnlyList<Finding> Findings => _findings.Value;

    /// <summary>A finding that asks for more evidence is of no use: the platform has already given all that it has.</summary>
    private static Finding[] WithoutMissingEvidence(IReadOnlyList<Finding> findings) =>
        [.. findings.Where(finding => finding.Code != FindingCode.EvidenceMissing)];

    private static T Otherwise<T>(Func<T> find, T nothing)
    {
        try
        {
            return find();
        }
        catch (Exception)
        {
            return nothing;
        }
    }
}
