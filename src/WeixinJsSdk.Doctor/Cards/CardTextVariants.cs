using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>Mistakes in how the values of a card are joined and hashed.</summary>
internal static class CardTextVariants
{
    private static readonly (string Name, StringComparer Comparer)[] Comparers =
    [
        ("OrdinalIgnoreCase", StringComparer.OrdinalIgnoreCase),
        ("InvariantCulture", StringComparer.InvariantCulture),
        ("InvariantCultureIgnoreCase", StringComparer.InvariantCultureIgnoreCase),
    ];

    public static IEnumerable<Variant<CardAttempt>> All { get; } =
    [
        Order(FindingCode.CardSortedByName, values => values.OrderBy(value => value.Name, StringComparer.Ordinal), ShowNames),
        Order(FindingCode.CardSortedByName, values => values.OrderBy(value => value.Name == "api_ticket" ? "ticket" : value.Name, StringComparer.Ordinal), ShowNames),
        .. Comparers.Select(one => Order(FindingCode.CardCultureOrder, By(one.Comparer), ShowComparers)),
        Order(FindingCode.CardNotSorted, values => values, ShowNames),
        Order(FindingCode.CardNotSorted, values => values.Skip(1).Concat(values.Take(1)), ShowNames),
        Order(FindingCode.CardNotSorted, values => values.OrderByDescending(value => value.Value, StringComparer.Ordinal), ShowNames),
        Join(values => string.Join("&", values.Select(value => value.Name + "=" + value.Value)), "name=value&name=value"),
        Join(values => string.Concat(values.Select(value => value.Name + value.Value)), "namevaluenamevalue"),
        Join(values => string.Concat(values.Select(value => value.Name + "=" + value.Value)), "name=valuename=value"),
        Join(values => string.Join("&", values.Select(value => value.Value)), "value&value"),
        Join(values => string.Join(",", values.Select(value => value.Value)), "value,value"),
        Join(values => string.Join(" ", values.Select(value => value.Value)), "value value"),
        .. ForeignEncoding.All.Select(foreign => new Variant<CardAttempt>(
            FindingCode.EncodingNotUtf8,
            VariantPart.Encoding,
            attempt => foreign.AgreesWithAscii && attempt.All.All(value => ForeignEncoding.IsAscii(value.Value)) ? null : attempt with { Encoding = foreign.Encoding },
            _ => new Fact(FactKind.RightInEncoding, foreign.Name))),
        new(FindingCode.HashNotSha1, VariantPart.Encoding, attempt => attempt with { Hash = PlainHash.Md5 }, _ => new Fact(FactKind.RightWithHash, "MD5")),
        new(FindingCode.HashNotSha1, VariantPart.Encoding, attempt => attempt with { Hash = PlainHash.Sha256 }, _ => new Fact(FactKind.RightWithHash, "SHA-256")),
    ];

    private static Variant<CardAttempt> Order(FindingCode code, Func<IEnumerable<CardValue>, IEnumerable<CardValue>> sorted, Func<CardAttempt, Fact> show) =>
        new(code, VariantPart.Order, attempt => attempt with { Sorted = sorted }, show);

    private static Variant<CardAttempt> Join(Func<IEnumerable<CardValue>, string> joined, string shown) =>
        new(FindingCode.CardNamesSigned, VariantPart.Names, attempt => attempt with { Joined = joined }, _ => new Fact(FactKind.RightWhenPadded, shown));

    private static Func<IEnumerable<CardValue>, IEnumerable<CardValue>> By(StringComparer comparer) =>
        values => values.OrderBy(value => value.Value, comparer);

    /// <summary>Several comparisons give the same order for most values, so the fact names all that fit.</summary>
    private static Fact ShowComparers(CardAttempt signed) =>
        new(FactKind.RightSortedBy, string.Join(" / ", Comparers.Where(one => (signed with { Sorted = By(one.Comparer) }).Text() == signed.Text()).Select(one => one.Name)));

    private static Fact ShowNames(CardAttempt signed) =>
        new(FactKind.RightForNames, string.Join(", ", signed.Sorted!(signed.All).Select(value => value.Name)));
}
