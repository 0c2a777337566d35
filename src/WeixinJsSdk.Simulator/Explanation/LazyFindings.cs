using WeixinJsSdk.Doctor;

namespace WeixinJsSdk.Simulator.Explanation;

/// <summary>
/// What the doctor says about a refusal. He is asked when somebody wants to read it, which is after the verdict; the evidence is of the moment
/// of the verdict. A fault in gathering it, or of the doctor's, must not keep a page from its verdict: there is nothing to read then.
/// </summary>
internal sealed class LazyFindings
{
    private readonly Lazy<IReadOnlyList<Finding>> _findings;

    /// <param name="gather">Gathers the evidence, at once; what it returns examines it.</param>
    public LazyFindings(Func<Func<IReadOnlyList<Finding>>> gather)
    {
        Func<IReadOnlyList<Finding>> examine = Otherwise(gather, static () => []);
        _findings = new Lazy<IReadOnlyList<Finding>>(() => Otherwise<IReadOnlyList<Finding>>(() => WithoutQuestions(examine()), []));
    }

    public IReadOnlyList<Finding> Findings => _findings.Value;

    /// <summary>There is nobody to paste more: the platform has laid before the doctor all that there is.</summary>
    private static Finding[] WithoutQuestions(IReadOnlyList<Finding> findings) =>
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
