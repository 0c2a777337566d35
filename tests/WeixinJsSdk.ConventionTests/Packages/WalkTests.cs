using System.Text.RegularExpressions;

namespace WeixinJsSdk.ConventionTests.Packages;

/// <summary>The walks of CONTRIBUTING.md: how many files a stranger reads to follow a piece of work.</summary>
public partial class WalkTests
{
    private static readonly string Library = Path.Combine(Repository.Root, "src", "WeixinJsSdk");

    [Theory]
    [InlineData("A cold signature with a shared cache", 30)]
    [InlineData("40001 on a ticket", 16)]
    [InlineData("The tag helper", 15)]
    public void A_walk_passes_through_few_files_which_exist(string title, int most)
    {
        var files = FilesOf(title);

        files.Should().NotBeEmpty().And.OnlyHaveUniqueItems().And.HaveCountLessOrEqualTo(most);
        files.Should().OnlyContain(file => File.Exists(Path.Combine(Library, file)));
    }

    private static List<string> FilesOf(string title)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "CONTRIBUTING.md"));
        var section = text.Split($"### {title}\n")[1].Split("\n#")[0];
        return [.. Step().Matches(section).Select(step => step.Groups["file"].Value)];
    }

    [GeneratedRegex(@"^\d+\. `(?<file>[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex Step();
}
