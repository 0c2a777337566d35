using System.Text.RegularExpressions;

namespace WeixinJsSdk.Tests.Documents;

/// <summary>A text of the repository, as its reader finds things in it.</summary>
internal static partial class Document
{
    private const string Chinese = ".zh-CN.md";

    public static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, file)).ReplaceLineEndings("\n");

    /// <summary>Every text under <c>docs</c>, without the end of its name that says its language.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Select(file => file[..^(file.EndsWith(Chinese, StringComparison.Ordinal) ? Chinese : ".md").Length])
            .Distinct()
            .Order(StringComparer.Ordinal);

    public static bool Exists(string file) => File.Exists(Path.Combine(Repository.Root, file));

    /// <summary>The rows of the tables of a chapter, each as its cells; without the heads and the lines under them.</summary>
    public static IReadOnlyList<string[]> Rows(string file, string chapter)
    {
        var lines = Read(file).Split('\n').SkipWhile(line => line != chapter).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).ToList();
        return
        [
            .. lines.Where((line, at) => line.StartsWith("| ", StringComparison.Ordinal) && !Rule().IsMatch(lines[at + 1]))
                .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
        ];
    }

    /// <summary>What stands between the backticks of a cell.</summary>
    public static IEnumerable<string> Names(string cell) => Code().Matches(cell).Select(name => name.Groups[1].Value);

    [GeneratedRegex(@"^\|(---\|)+$")]
    private static partial Regex Rule();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
