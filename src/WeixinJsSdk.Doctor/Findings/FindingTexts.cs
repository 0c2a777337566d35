using System.Globalization;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>One language's texts of findings and facts, from <c>findings.json</c> and <c>facts.json</c>.</summary>
internal sealed class FindingTexts
{
    private static readonly FindingFile File = EmbeddedJson.Read("findings.json", DoctorTextJson.Default.FindingFile);
    private static readonly FactRow[] Facts = EmbeddedJson.Read("facts.json", DoctorTextJson.Default.FactRowArray);

    private readonly Dictionary<FindingCode, FindingWording> _findings;
    private readonly Dictionary<FindingCode, string> _chapters;
    private readonly Dictionary<FactKind, string> _facts;
    private readonly string _faqRow;

    private FindingTexts(
        string separator,
        Func<FindingRow, FindingWording> finding,
        Func<ChapterRow, string> chapter,
        Func<FactRow, string> fact)
    {
        var chapters = File.Chapters.ToDictionary(row => row.Key, chapter, StringComparer.Ordinal);
        Separator = separator;
        _findings = File.Findings.ToDictionary(row => row.Code, finding);
        _chapters = File.Findings.ToDictionary(row => row.Code, row => Format(chapters[row.Chapter], [.. row.Place.Cast<object>()]));
        _facts = Facts.ToDictionary(row => row.Kind, fact);
        _faqRow = chapters["faqRow"];
    }

    public static FindingTexts English { get; } = new(" ", row => row.English, row => row.English, row => row.English);

    public static FindingTexts Chinese { get; } = new("", row => row.Chinese, row => row.Chinese, row => row.Chinese);

    /// <summary>The separator between two sentences.</summary>
    public string Separator { get; }

    public FindingWording Of(FindingCode code) => _findings[code];

    /// <summary>Returns the sentence of a fact, with placeholders for its values.</summary>
    public string Of(FactKind kind) => _facts[kind];

    /// <summary>Returns the chapter of WeChat's document that a finding refers to.</summary>
    public string ChapterOf(FindingCode code) => _chapters[code];

    public string ChapterOf(FaqRow row) => Format(_faqRow, row.Number);

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);
}
