using System.Globalization;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Puts a finding into words, in both languages. Only what was given is masked; the wording itself holds no secret.</summary>
internal static class FindingWords
{
    public static Finding Compose(FindingCode code, FindingCertainty certainty, IReadOnlyList<Fact> facts, SecretMask mask) => new(
        code,
        certainty,
        Text(code, facts, mask, Words.English, Section.Of(code).English),
        Text(code, facts, mask, Words.Chinese, Section.Of(code).Chinese));

    public static Finding Compose(FaqRow row, Fact fact, SecretMask mask) => new(
        FindingCode.KnownError,
        FindingCertainty.Possible,
        Text(row.English, fact, mask, Words.English, Section.Row(row.Number).English),
        Text(row.Chinese, fact, mask, Words.Chinese, Section.Row(row.Number).Chinese));

    private static FindingText Text(FindingCode code, IReadOnlyList<Fact> facts, SecretMask mask, Words words, string section)
    {
        var wording = words.Of(code);
        var evidence = string.Join(words.Space, facts.Select(fact => Sentence(fact, words, mask)));
        return new FindingText(wording.Problem, evidence, wording.Advice, section);
    }

    private static FindingText Text(FaqText text, Fact fact, SecretMask mask, Words words, string section)
    {
        var advice = string.Join(words.Space, text.Checks.Count > 1 ? Numbered(text) : text.Checks.Concat([text.Fix]));
        return new FindingText(text.Cause, Sentence(fact, words, mask), advice, section);
    }

    /// <summary>Several checks are a list: what to do with it comes before it.</summary>
    private static IEnumerable<string> Numbered(FaqText text) =>
        new[] { text.Fix }.Concat(text.Checks.Select((check, index) => FormattableString.Invariant($"({index + 1}) {check}")));

    private static string Sentence(Fact fact, Words words, SecretMask mask)
    {
        object[] values = [.. fact.Values.Select(value => PrintableText.Of(mask.Hide(PrintableText.Start(value))))];
        var sentence = string.Format(CultureInfo.InvariantCulture, words.Of(fact.Kind), values);
        return fact.Together is { } other
            ? sentence + words.Space + string.Format(CultureInfo.InvariantCulture, words.Of(FactKind.RightWithBoth), words.Of(other).Problem)
            : sentence;
    }
}
