using System.Text.Json;
using WeixinJsSdk.Doctor.Findings;

namespace WeixinJsSdk.Doctor.Tests;

/// <summary>What the embedded files of texts must hold.</summary>
public sealed class TextFileTests
{
    [Fact]
    public void Every_code_but_that_of_the_document_s_own_rows_has_one_row() =>
        Names(Read("findings.json").GetProperty("findings"), "code")
            .Should().BeEquivalentTo(Enum.GetNames<FindingCode>().Where(name => name != nameof(FindingCode.KnownError)));

    [Fact]
    public void Every_fact_has_one_row() =>
        Names(Read("facts.json"), "kind").Should().BeEquivalentTo(Enum.GetNames<FactKind>());

    [Fact]
    public void Every_chapter_of_a_finding_is_known_and_every_known_chapter_is_used()
    {
        var file = Read("findings.json");

        Names(file.GetProperty("findings"), "chapter").Distinct().Should().BeEquivalentTo(Names(file.GetProperty("chapters"), "key"));
    }

    [Theory]
    [InlineData("findings.json")]
    [InlineData("facts.json")]
    [InlineData("faq.json")]
    public void Both_languages_have_the_same_texts_and_none_is_empty(string file)
    {
        var english = Texts(Read(file), "", "english");
        var chinese = Texts(Read(file), "", "chinese");

        english.Should().NotBeEmpty();
        chinese.Select(text => text.Path).Should().Equal(english.Select(text => text.Path));
        english.Concat(chinese).Should().NotContain(text => string.IsNullOrWhiteSpace(text.Value));
    }

    [Theory]
    [InlineData("findings.json")]
    [InlineData("facts.json")]
    public void Both_languages_have_the_same_placeholders(string file) =>
        Texts(Read(file), "", "chinese").Select(text => (text.Path, Placeholders(text.Value)))
            .Should().Equal(Texts(Read(file), "", "english").Select(text => (text.Path, Placeholders(text.Value))));

    [Fact]
    public void Every_finding_has_a_text_and_a_chapter_in_both_languages()
    {
        foreach (var code in Enum.GetValues<FindingCode>().Where(code => code != FindingCode.KnownError))
        {
            foreach (var texts in new[] { FindingTexts.English, FindingTexts.Chinese })
            {
                texts.Of(code).Problem.Should().NotBeNullOrWhiteSpace();
                texts.Of(code).Advice.Should().NotBeNullOrWhiteSpace();
                texts.ChapterOf(code).Should().NotBeNullOrWhiteSpace().And.NotContain("{");
            }
        }
    }

    private static JsonElement Read(string file)
    {
        using var stream = typeof(SignatureDoctor).Assembly.GetManifestResourceStream(file)!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private static string[] Names(JsonElement rows, string column) => [.. rows.EnumerateArray().Select(row => row.GetProperty(column).GetString()!)];

    /// <summary>All texts of a language, each with the place at which it stands.</summary>
    private static IReadOnlyList<(string Path, string Value)> Texts(JsonElement element, string path, string language, bool isText = false) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(member =>
            member.Name == language ? Texts(member.Value, path, language, isText: true) : Texts(member.Value, path + "/" + member.Name, language, isText))],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany((item, index) => Texts(item, path + "/" + index, language, isText))],
        JsonValueKind.String when isText => [(path, element.GetString()!)],
        _ => [],
    };

    private static string Placeholders(string text) =>
        string.Join(" ", Enumerable.Range(0, 4).Select(number => "{" + number + "}").Where(text.Contains));
}
