namespace WeixinJsSdk.Doctor;

/// <summary>A finding in one language. Immutable; contains no secret.</summary>
public sealed class FindingText
{
    internal FindingText(string problem, string evidence, string advice, string section)
    {
        Problem = problem;
        Evidence = evidence;
        Advice = advice;
        Section = section;
    }

    /// <summary>What is wrong, in one sentence.</summary>
    public string Problem { get; }

    /// <summary>The facts that show the mistake, such as the two addresses that differ.</summary>
    public string Evidence { get; }

    /// <summary>How to correct the mistake.</summary>
    public string Advice { get; }

    /// <summary>The section of WeChat's document that states the rule, such as <c>附录1</c> or <c>附录5, row 2</c>.</summary>
    public string Section { get; }

    /// <summary>Joins problem, evidence, advice and section.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Problem} {Evidence} {Advice} ({Section})";
}
