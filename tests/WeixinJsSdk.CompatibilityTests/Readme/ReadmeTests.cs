using System.Text.RegularExpressions;
using WeixinJsSdk.CompatibilityTests.Workspaces;

namespace WeixinJsSdk.CompatibilityTests.Readme;

/// <summary>
/// Every C# snippet of the words compiles against the packages, from the words themselves. See CONTRIBUTING.md for what a snippet may
/// take for granted.
/// </summary>
[Collection(PackedFeedCollection.Name)]
public partial class ReadmeTests(PackedFeed feed)
{
    private static readonly string[] Texts =
    [
        "README.md",
        "README.zh-CN.md",
        .. PackedFeed.PackageNames.Select(name => $"src/{name}/README.md"),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Select(text => Path.GetRelativePath(Repository.Root, text)).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public async Task Every_snippet_compiles() => await CompileAsync("Snippets", Snippets().Where(snippet => !snippet.IsClassic));

    [Fact]
    public async Task Every_snippet_for_the_classic_framework_compiles_as_CSharp_7_3() =>
        await CompileAsync("ClassicSnippets", Snippets().Where(snippet => snippet.IsClassic));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_words_have_snippets(string text) => Snippets().Should().Contain(snippet => snippet.File == text);

    /// <summary>They are fenced as <c>cs</c>, and shown to be replaced.</summary>
    [Fact]
    public void Only_snippets_of_other_libraries_are_not_compiled() =>
        Snippets("cs").Where(snippet => OfOurs().IsMatch(snippet.Code)).Select(snippet => $"{snippet.File}({snippet.Line})").Should().BeEmpty();

    [Fact]
    public async Task A_snippet_that_is_wrong_is_told_by_its_line()
    {
        var compiling = () => CompileAsync("Snippets", [new Snippet("README.md", 4711, "signer.SignOff();")], "WrongSnippets");

        (await compiling.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*README.md(4711,8): error CS1061*");
    }

    private static IEnumerable<Snippet> Snippets(string language = "csharp") =>
        Texts.SelectMany(text => Snippet.In(text, File.ReadAllText(Path.Combine(Repository.Root, text)), language));

    private async Task CompileAsync(string project, IEnumerable<Snippet> snippets, string? name = null)
    {
        var workspace = Workspace.WithProject(feed, project, name ?? project);
        foreach (var (index, snippet) in snippets.Index())
        {
            workspace.Write($"Snippet{index}.cs", snippet.ToSource());
        }

        await workspace.BuildAsync();
    }

    [GeneratedRegex(@"WeixinJsSdk|WeixinSimulator|WeixinApiException|\b(I?JsSdk(Signer|Signature|SignRequest|Config)|I(Ticket|AccessToken)Provider|ICardSigner|IPaySigner|IMediaClient|JsApi\.|OpenTag\.)")]
    private static partial Regex OfOurs();
}
