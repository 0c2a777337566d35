using System.Text.RegularExpressions;

namespace WeixinJsSdk.Tests.Documents;

/// <summary>Both languages say the same, as far as a machine can tell, and what the texts point at is there.</summary>
public partial class TwinTests
{
    public static TheoryData<string> Texts => ["README", .. Document.Names()];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Each_chapter_has_as_many_snippets_rows_and_points_in_either_language(string text) =>
        Chapters(Document.Read(text + ".zh-CN.md")).Should().Equal(Chapters(Document.Read(text + ".md")));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_link_leads_to_a_file_or_a_heading_of_the_repository(string text) =>
        new[] { text + ".md", text + ".zh-CN.md" }.SelectMany(Broken).Should().BeEmpty();

    private static List<string> Chapters(string text) =>
        [.. Heading().Split(text).Select(chapter => $"{Fence().Count(chapter)} fences, {Row().Count(chapter)} rows, {Point().Count(chapter)} points")];

    private static IEnumerable<string> Broken(string file) =>
        from link in Link().Matches(Document.Read(file))
        let path = link.Groups["path"].Value.Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file)!, link.Groups["path"].Value)
        let anchor = link.Groups["anchor"].Value
        where !Document.Exists(path) || (anchor.Length > 0 && !Anchors(Document.Read(path)).Contains(anchor))
        select $"{file}: {link.Value}";

    private static IEnumerable<string> Anchors(string text) =>
        HeadingText().Matches(text).Select(heading => NotInAnchors().Replace(heading.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex("^#{2,3} ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex HeadingText();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex("^```", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^(-|\d+\.) ", RegexOptions.Multiline)]
    private static partial Regex Point();

    [GeneratedRegex(@"\]\((?<path>[\w./-]*)(#(?<anchor>[^)]+))?\)")]
    private static partial Regex Link();
}
