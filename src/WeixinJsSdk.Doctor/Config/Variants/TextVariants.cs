using WeixinJsSdk.Doctor.Findings;
using WeixinJsSdk.Doctor.Search;
using WeixinJsSdk.Doctor.Urls;

namespace WeixinJsSdk.Doctor.Config;

/// <summary>Mistakes in how the string is joined and hashed.</summary>
internal static class TextVariants
{
    private static readonly string[][] WrongNames =
    [
        ["jsapi_ticket", "nonceStr", "timestamp", "url"],
        ["jsapi_ticket", "nonceStr", "timeStamp", "url"],
        ["jsapi_ticket", "noncestr", "timeStamp", "url"],
        ["jsapi_ticket", "nonce_str", "timestamp", "url"],
        ["jsapi_ticket", "nonce_str", "time_stamp", "url"],
        ["jsapiTicket", "nonceStr", "timestamp", "url"],
        ["ticket", "noncestr", "timestamp", "url"],
        ["jsapi_ticket", "noncestr", "timestamp", "URL"],
        ["jsapi_ticket", "noncestr", "timestamp", "pageUrl"],
    ];

    private static readonly string[] Ampersands = ["&amp;", "\\u0026"];

    // The orders that developers usually write; all others are guesses.
    private static readonly string[] PlausibleOrders = ["1023", "0213", "1203", "3210", "3012", "0132"];

    public static IEnumerable<Variant<ConfigAttempt>> All { get; } =
    [
        .. WrongNames.Select(names => new Variant<ConfigAttempt>(
            FindingCode.SignedNameCase,
            VariantPart.Names,
            attempt => attempt with { Names = names },
            signed => new Fact(FactKind.RightForNames, string.Join(", ", signed.Order.Select(field => signed.Names[field])))) { IsCommon = ReferenceEquals(names, WrongNames[0]) }),
        .. Orders().Select(order => new Variant<ConfigAttempt>(
            FindingCode.SignedFieldOrder,
            VariantPart.Order,
            attempt => attempt with { Order = [.. order.Select(digit => digit - '0')] },
            signed => new Fact(FactKind.RightForNames, string.Join(", ", signed.Order.Select(field => signed.Names[field]))),
            PlausibleOrders.Contains(order) ? VariantUse.WithOthers : VariantUse.Alone)),
        AsCard(values => string.Concat(values.OrderBy(value => value, StringComparer.Ordinal))),
        AsCard(string.Concat),
        .. Ampersands.SelectMany(ampersand => new[] { Escaped(text => text.Replace("&", ampersand)), Joined(ampersand) }),
        Escaped(HtmlText.Shown),
        Padded("", "&"), Padded("&", ""), Padded("?", ""), Padded("\uFEFF", ""),
        .. ForeignEncoding.All.Select(foreign => new Variant<ConfigAttempt>(
            FindingCode.EncodingNotUtf8,
            VariantPart.Encoding,
            attempt => foreign.AgreesWithAscii && attempt.IsAscii ? null : attempt with { Encoding = foreign.Encoding },
            _ => new Fact(FactKind.RightInEncoding, foreign.Name))),
        OtherHash("MD5", PlainHash.Md5),
        OtherHash("SHA-256", PlainHash.Sha256),
    ];

    private static Variant<ConfigAttempt> AsCard(Func<string[], string> join) => new(
        FindingCode.SignedAsCard, VariantPart.Order, attempt => attempt with { Joined = join }, _ => new Fact(FactKind.RightWithoutNames));

    /// <summary>The server escaped the whole string, not only the address.</summary>
    private static Variant<ConfigAttempt> Escaped(Func<string, string> escape) => new(
        FindingCode.UrlHtmlEscaped,
        VariantPart.Order,
        attempt => attempt with { Joined = _ => escape((attempt with { Joined = null }).Text()) },
        _ => new Fact(FactKind.RightWhenPadded, escape("jsapi_ticket=…&noncestr=…&timestamp=…&url=…")));

    /// <summary>The server escaped the ampersands between the fields, but not those in the address.</summary>
    private static Variant<ConfigAttempt> Joined(string ampersand) => new(
        FindingCode.UrlHtmlEscaped,
        VariantPart.Order,
        attempt => attempt with { Joined = values => string.Join(ampersand, attempt.Names.Zip(values, (name, value) => name + "=" + value)) },
        _ => new Fact(FactKind.RightWhenPadded, $"jsapi_ticket=…{ampersand}noncestr=…{ampersand}timestamp=…{ampersand}url=…"));

    private static Variant<ConfigAttempt> Padded(string before, string after) => new(
        FindingCode.SignedStringPadded,
        VariantPart.Surroundings,
        attempt => attempt with { Before = before, After = after },
        _ => new Fact(FactKind.RightWhenPadded, PrintableText.Of(before) + "jsapi_ticket=…" + PrintableText.Of(after)));

    private static Variant<ConfigAttempt> OtherHash(string name, Func<string, string> hash) => new(
        FindingCode.HashNotSha1, VariantPart.Encoding, attempt => attempt with { Hash = hash }, _ => new Fact(FactKind.RightWithHash, name));

    private static IEnumerable<string> Orders() =>
        from a in "0123"
        from b in "0123"
        from c in "0123"
        from d in "0123"
        let order = string.Concat(a, b, c, d)
        where order.Distinct().Count() == order.Length && order != "0123"
        select order;
}
