using System.Text.RegularExpressions;

namespace WeixinJsSdk.ConventionTests.Conventions;

/// <summary>What the workflow runs is what is here.</summary>
public partial class WorkflowTests
{
    private static readonly string Workflow = File.ReadAllText(Path.Combine(Repository.Root, ".github", "workflows", "ci.yml")).ReplaceLineEndings("\n");

    [Fact]
    public void Linux_runs_every_gate() =>
        Job("linux").Should().Contain("run: bash tests/run.sh\n");

    [Fact]
    public void Windows_runs_the_library_and_a_program_for_the_real_NET_Framework() =>
        Job("windows").Should().Contain("runs-on: windows-")
            .And.Contain("run: dotnet test tests/WeixinJsSdk.Tests\n")
            .And.Contain("run: dotnet test tests/WeixinJsSdk.CompatibilityTests --filter FullyQualifiedName~NetFrameworkTests\n");

    [Fact]
    public void What_it_filters_by_is_the_name_of_a_test_class() =>
        Filter().Matches(Workflow).Select(filter => Path.Combine("tests", filter.Groups["project"].Value, "Apps", filter.Groups["name"].Value + ".cs"))
            .Should().NotBeEmpty().And.OnlyContain(file => File.Exists(Path.Combine(Repository.Root, file)));

    /// <summary>From its key to that of the next.</summary>
    private static string Job(string name) => Regex.Match(Workflow, $@"(?ms)^  {name}:\n(    [^\n]*\n|\n)*").Value;

    [GeneratedRegex(@"dotnet test tests/(?<project>\S+) --filter FullyQualifiedName~(?<name>\w+)")]
    private static partial Regex Filter();
}
