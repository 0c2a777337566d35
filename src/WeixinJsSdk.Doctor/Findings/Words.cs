namespace WeixinJsSdk.Doctor.Findings;

/// <summary>One language's wording of codes and facts.</summary>
internal sealed class Words(string space, IReadOnlyDictionary<FindingCode, Wording> codes, IReadOnlyDictionary<FactKind, string> facts)
{
    private readonly IReadOnlyDictionary<FindingCode, Wording> _codes = codes;

    public static readonly Words English = new(
        " ",
        Merge(EnglishUrls.All, EnglishTexts.All, EnglishTickets.All, EnglishPages.All, EnglishCards.All, EnglishPayments.All),
        EnglishFacts.All);

    public static readonly Words Chinese = new(
        "",
        Merge(ChineseUrls.All, ChineseTexts.All, ChineseTickets.All, ChinesePages.All, ChineseCards.All, ChinesePayments.All),
        ChineseFacts.All);

    /// <summary>All codes, in the order of their numbers.</summary>
    public static IEnumerable<FindingCode> Codes => English._codes.Keys.OrderBy(code => (int)code);

    /// <summary>What stands between two sentences.</summary>
    public string Space { get; } = space;

    public Wording Of(FindingCode code) => _codes[code];

    public string Of(FactKind kind) => facts[kind];

    private static Dictionary<FindingCode, Wording> Merge(params IReadOnlyDictionary<FindingCode, Wording>[] tables) =>
        tables.SelectMany(table => table).ToDictionary(entry => entry.Key, entry => entry.Value);
}

/// <summary>A code in one language.</summary>
internal sealed record Wording(string Problem, string Advice);
