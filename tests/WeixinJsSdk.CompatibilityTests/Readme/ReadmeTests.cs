using WeixinJsSdk.CompatibilityTests.Workspaces;

namespace WeixinJsSdk.CompatibilityTests.Readme;

/// <summary>
/// Every C# snippet of the words compiles against the packages, from the words themselves. See CONTRIBUTING.md for what a snippet may
/// take for granted.
/// </summary>
[Collection(PackedFeedCollection.Name)]
public class ReadmeTests(PackedFeed feed)
{
    private static readonly string[] Texts = ["README.md", "README.zh-CN.md", Path.Combine("docs", "fleet.md")];

    [Fact]
    public async Task Every_snippet_compiles() => await CompileAsync("Snippets", Snippets().Where(snippet => !snippet.IsClassic));

    [Fact]
    public async Task Every_snippet_for_the_classic_framework_compiles_as_CSharp_7_3() =>
        await CompileAsync("ClassicSnippets", Snippets().Where(snippet => snippet.IsClassic));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_words_have_snippets(string text) => Snippets().Should().Contain(snippet => snippet.File == text);

    [Fact]
    public async Task A_snippet_that_is_wrong_is_told_by_its_line()
    {
        var compiling = () => CompileAsync("Snippets", [new Snippet("README.md", 4711, false, "signer.SignOff();")], "WrongSnippets");

        (await compiling.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*README.md(4711,8): error CS1061*");
    }

    private static IEnumerable<Snippet> Snippets() =>
        Texts.SelectMany(text => Snippet.In(text, File.ReadAllText(Path.Combine(Repository.Root, text))));

    private async Task CompileAsync(string project, IEnumerable<Snippet> snippets, string? name = null)
    {
        var workspace = Workspace.WithProject(feed, project, name ?? project);
        foreach (var (index, snippet) in snippets.Index())
        {
            workspace.Write($"Snippet{index}.cs", snippet.ToSource());
        }

        await workspace.BuildAsync();
    }
}
