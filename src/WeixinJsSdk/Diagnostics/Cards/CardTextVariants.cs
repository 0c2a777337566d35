namespace WeixinJsSdk;

/// <summary>Mistakes in how the values of a card are put together and hashed.</summary>
internal static class CardTextVariants
{
    public static IEnumerable<Variant<CardAttempt>> All { get; } =
    [
        Order(FindingCode.CardSortedByName, values => values.OrderBy(value => value.Name, StringComparer.Ordinal), ShowNames),
        Order(FindingCode.CardSortedByName, values => values.OrderBy(value => value.Name == "api_ticket" ? "ticket" : value.Name, StringComparer.Ordinal), ShowNames),
        Order(FindingCode.CardCultureOrder, By(StringComparer.OrdinalIgnoreCase), _ => new Fact(FactKind.RightSortedBy, "OrdinalIgnoreCase")),
        Order(FindingCode.CardCultureOrder, By(StringComparer.InvariantCulture), _ => new Fact(FactKind.RightSortedBy, "InvariantCulture")),
        Order(FindingCode.CardCultureOrder, By(StringComparer.InvariantCultureIgnoreCase), _ => new Fact(FactKind.RightSortedBy, "InvariantCultureIgnoreCase")),
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
        new(FindingCode.HashNotSha1, VariantPart.Encoding, attempt => attempt with { Hash = PlainHash.Md5 }, _ => new Fact(FactKind.RightWithHash, "MD5"), VariantUse.Alone),
        new(FindingCode.HashNotSha1, VariantPart.Encoding, attempt => attempt with { Hash = PlainHash.Sha256 }, _ => new Fact(FactKind.RightWithHash, "SHA-256"), VariantUse.Alone),
    ];

    private static Variant<CardAttempt> Order(FindingCode code, Func<IEnumerable<CardValue>, IEnumerable<CardValue>> sorted, Func<CardAttempt, Fact> show) =>
        new(code, VariantPart.Order, attempt => attempt with { Sorted = sorted }, show);

    private static Variant<CardAttempt> Join(Func<IEnumerable<CardValue>, string> joined, string shown) =>
        new(FindingCode.CardNamesSigned, VariantPart.Names, attempt => attempt with { Joined = joined }, _ => new Fact(FactKind.RightWhenPadded, shown));

    private static Func<IEnumerable<CardValue>, IEnumerable<CardValue>> By(StringComparer comparer) =>
        values => values.OrderBy(value => value.Value, comparer);

    private static Fact ShowNames(CardAttempt signed) =>
        new(FactKind.RightForNames, string.Join(", ", signed.Sorted!(signed.All).Select(value => value.Name)));
}
