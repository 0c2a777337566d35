using System.Globalization;

namespace WeixinJsSdk;

/// <summary>Puts a finding into words, in both languages. Only what was given is masked; the wording itself holds no secret.</summary>
internal static class FindingWords
{
    public static Finding Compose(FindingCode code, FindingCertainty certainty, IReadOnlyList<Fact> facts, SecretMask mask) => new(
        code,
        certainty,
        Text(code, facts, mask, FindingLanguage.English),
        Text(code, facts, mask, FindingLanguage.Chinese));

    public static Finding Compose(FaqRow row, Fact fact, SecretMask mask) => new(
        FindingCode.KnownError,
        FindingCertainty.Possible,
        Text(row, fact, mask, FindingLanguage.English),
        Text(row, fact, mask, FindingLanguage.Chinese));

    private static FindingText Text(FindingCode code, IReadOnlyList<Fact> facts, SecretMask mask, FindingLanguage language)
    {
        var words = Words.In(language);
        var wording = words.Of(code);
        var evidence = string.Join(words.Space, facts.Select(fact => Sentence(fact, words, mask)));
        return new FindingText(wording.Problem, evidence, wording.Advice, Section.Of(code).In(language));
    }

    private static FindingText Text(FaqRow row, Fact fact, SecretMask mask, FindingLanguage language)
    {
        var (text, words) = (row.In(language), Words.In(language));
        var advice = string.Join(words.Space, text.Checks.Count > 1 ? Numbered(text) : text.Checks.Concat([text.Fix]));
        return new FindingText(text.Cause, Sentence(fact, words, mask), advice, Section.Row(row.Number).In(language));
    }

    /// <summary>Several checks are a list: what to do with it comes before it.</summary>
    private static IEnumerable<string> Numbered(FaqText text) =>
        new[] { text.Fix }.Concat(text.Checks.Select((check, index) => FormattableString.Invariant($"({index + 1}) {check}")));

    private static string Sentence(Fact fact, Words words, SecretMask mask)
    {
        object[] values = [.. fact.Values.Select(value => Visible.Of(mask.Hide(Visible.Start(value))))];
        var sentence = string.Format(CultureInfo.InvariantCulture, words.Of(fact.Kind), values);
        return fact.Together is { } other
            ? sentence + words.Space + string.Format(CultureInfo.InvariantCulture, words.Of(FactKind.RightWithBoth), words.Of(other).Problem)
            : sentence;
    }
}
