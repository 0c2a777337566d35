namespace WeixinJsSdk.Doctor.Tests;

public sealed class BrokenCaseTests
{
    public static TheoryData<string> Names => BrokenCases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_mistake_stands_at_the_top_of_the_findings_under_its_name(string name)
    {
        var broken = BrokenCases.Of(name);

        var findings = broken.Examine();

        findings.Should().NotBeEmpty();
        findings[0].Code.Should().Be(broken.Expected, string.Join("\n", findings));
    }

    [Fact]
    public void The_table_holds_more_than_a_hundred_cases() => BrokenCases.All.Should().HaveCountGreaterThan(100);

    [Fact]
    public void Findings_are_ordered_by_certainty() =>
        BrokenCases.All.Select(broken => broken.Examine().Select(finding => finding.Certainty))
            .Should().AllSatisfy(certainties => certainties.Should().BeInDescendingOrder());

    [Fact]
    public void Every_finding_says_in_both_languages_what_is_wrong_and_what_to_do()
    {
        foreach (var finding in BrokenCases.All.SelectMany(broken => broken.Examine()))
        {
            foreach (var text in new[] { finding.English, finding.Chinese })
            {
                new[] { text.Problem, text.Evidence, text.Advice, text.Section }.Should().NotContain(part => string.IsNullOrWhiteSpace(part), finding.Code.ToString());
            }
        }
    }
}
