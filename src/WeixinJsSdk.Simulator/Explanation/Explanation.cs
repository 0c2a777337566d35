namespace WeixinJsSdk.Simulator;

/// <summary>
/// What the doctor says about a refusal. He is asked when somebody wants to read it, which is after the verdict; the evidence is of the moment
/// of the verdict.
/// </summary>
internal sealed class Explanation(Func<IReadOnlyList<Finding>> examine)
{
    private readonly Lazy<IReadOnlyList<Finding>> _findings = new(() => Ask(examine));

    public IReadOnlyList<Finding> Findings => _findings.Value;

    /// <summary>A fault of the doctor's must not keep a page from its verdict.</summary>
    private static IReadOnlyList<Finding> Ask(Func<IReadOnlyList<Finding>> examine)
    {
        try
        {
            return examine();
        }
        catch (Exception)
        {
            return [];
        }
    }
}
