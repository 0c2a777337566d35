using System.Globalization;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Writes a finding in both languages. It masks the values of facts; the texts themselves contain no secret.</summary>
internal static class FindingComposer
{
    public static Finding Compose(FindingCode code, FindingCertainty certainty, IReadOnlyList<Fact> facts, SecretMask mask) => new(
        code,
        certainty,
        Text(code, facts, mask, FindingTexts.English),
        Text(code, facts, mask, FindingTexts.Chinese));

    public static Finding Compose(FaqRow row, Fact fact, SecretMask mask) => new(
        FindingCode.KnownError,
        FindingCertainty.Possible,
        Text(row, row.English, fact, mask, FindingTexts.English),
        Text(row, row.Chinese, fact, mask, FindingTexts.Chinese));

    private static FindingText Text(FindingCode code, IReadOnlyList<Fact> facts, SecretMask mask, FindingTexts texts)
    {
        var wording = texts.Of(code);
        var evidence = string.Join(texts.Separator, facts.Select(fact => Sentence(fact, texts, mask)));
        return new FindingText(wording.Problem, evidence, wording.Advice, texts.ChapterOf(code));
    }

    private static FindingText Text(FaqRow row, FaqText text, Fact fact, SecretMask mask, FindingTexts texts)
    {
        var advice = string.Join(texts.Separator, text.Checks.Count > 1 ? Numbered(text) : text.Checks.Concat([text.Fix]));
        return new FindingText(text.Cause, Sentence(fact, texts, mask), advice, texts.ChapterOf(row));
    }

    /// <summary>Numbers the checks if there are several. The sentence that says what to do with them comes first.</summary>
    private static IEnumerable<string> Numbered(FaqText text) =>
        new[] { text.Fix }.Concat(text.Checks.Select((check, index) => FormattableString.Invariant($"({index + 1}) {check}")));

    private static string Sentence(Fact fact, FindingTexts texts, SecretMask mask)
    {
        object[] values = [.. fact.Values.Select(value => PrintableText.Of(mask.Hide(PrintableText.Start(value))))];
        var sentence = string.Format(CultureInfo.InvariantCulture, texts.Of(fact.Kind), values);
        return fact.Together is { } other
            ? sentence + texts.Separator + string.Format(CultureInfo.InvariantCulture, texts.Of(FactKind.RightWithBoth), texts.Of(other).Problem)
            : sentence;
    }
}
