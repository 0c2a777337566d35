using System.Globalization;
using System.Text.RegularExpressions;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Tests.Documents;

/// <summary>What the words say of errors is what the code says.</summary>
public partial class ErrorTableTests
{
    [Theory]
    [InlineData("docs/errors.md", "# Error codes and their advice")]
    [InlineData("docs/errors.zh-CN.md", "# 错误码与处理建议")]
    public void Each_known_errcode_has_its_row_and_its_kind(string file, string chapter) =>
        Document.Rows(file, chapter).Where(IsOfACode).Select(row => (Code(row), AtTokenEndpoint(row), Document.Names(row[1]).Single()))
            .Should().BeEquivalentTo(ErrorCodes.Known.Select(code => (code, false, Kind(code, false))).Append((40001, true, Kind(40001, true))));

    [Fact]
    public void The_advice_of_a_row_is_that_of_the_exception() =>
        Document.Rows("docs/errors.md", "# Error codes and their advice").Where(IsOfACode)
            .Where(row => ErrorCodes.Explain(Code(row), AtTokenEndpoint(row)).Advice.English != row[2])
            .Should().BeEmpty();

    [Theory]
    [InlineData("README.md", "## Errors and their advice")]
    [InlineData("README.zh-CN.md", "## 错误码与处理建议")]
    public void The_readme_puts_each_errcode_under_its_kind(string file, string chapter)
    {
        var rows = Document.Rows(file, chapter);

        rows.Select(row => Document.Names(row[0]).Single()).Should().BeEquivalentTo(Enum.GetNames<WeixinErrorKind>());
        rows.SelectMany(row => Codes(row[1]).Select(code => (code, Document.Names(row[0]).Single())))
            .Should().BeEquivalentTo(ErrorCodes.Known.Select(code => (code, Kind(code, false))).Append((40001, Kind(40001, true))));
    }

    private static string Kind(int code, bool atTokenEndpoint) => ErrorCodes.Explain(code, atTokenEndpoint).Kind.ToString();

    private static bool IsOfACode(string[] row) => LeadingCode().IsMatch(row[0]);

    private static int Code(string[] row) => Number(LeadingCode().Match(row[0]).Value);

    private static bool AtTokenEndpoint(string[] row) => row[0].Length > LeadingCode().Match(row[0]).Length;

    /// <summary>Single ones, and those from one to another.</summary>
    private static IEnumerable<int> Codes(string cell) => CodeOrRange().Matches(cell).SelectMany(found =>
    {
        var first = Number(found.Groups["first"].Value);
        var last = found.Groups["last"].Success ? Number(found.Groups["last"].Value) : first;
        return Enumerable.Range(first, last - first + 1);
    });

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^-?\d+")]
    private static partial Regex LeadingCode();

    [GeneratedRegex(@"(?<first>\b\d{5}|(?<!\d)-1)(–(?<last>\d{5}))?")]
    private static partial Regex CodeOrRange();
}
