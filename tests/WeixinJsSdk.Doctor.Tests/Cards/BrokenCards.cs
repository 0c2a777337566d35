using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Cards;

/// <summary>Mistakes with cards.</summary>
internal static class BrokenCards
{
    public static IEnumerable<BrokenCase> All { get; } =
    [
        Breaks("sorted by name", CardSortedByName, server => server.Join = values => string.Concat(values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => value.Value))),
        Breaks("sorted without regard to case", CardCultureOrder, server => server.Join = values => string.Concat(values.Select(value => value.Value).Order(StringComparer.OrdinalIgnoreCase))),
        Breaks("sorted as a culture does", CardCultureOrder, server =>
        {
            server.Signed["code"] = "_Jonyqin";
            server.Join = values => string.Concat(values.Select(value => value.Value).Order(StringComparer.InvariantCulture));
            server.AtThePage = page => page.CardExt = page.CardExt!.Replace("Jonyqin_1434008071", "_Jonyqin");
        }),
        Breaks("not sorted", CardNotSorted, server => server.Join = values => string.Concat(values.Select(value => value.Value))),
        Breaks("names and separators", CardNamesSigned, server => server.Join = values => string.Join("&", values.OrderBy(value => value.Value, StringComparer.Ordinal).Select(value => value.Key + "=" + value.Value))),
        Breaks("code not signed", CardCodeLeftOut, server => server.Signed.Remove("code")),
        Breaks("openid not signed", CardOpenIdLeftOut, server => server.Signed.Remove("openid")),
        Breaks("card_id not signed", CardValueLeftOut, server => server.Signed.Remove("card_id")),
        Breaks("nonce_str not signed", CardValueLeftOut, server => server.Signed.Remove("nonce_str")),
        Breaks("neither code nor openid nor nonce_str signed", CardValueLeftOut, server =>
        {
            server.Signed.Remove("code");
            server.Signed.Remove("openid");
            server.Signed.Remove("nonce_str");
        }),
        Breaks("nonceStr handed over for nonce_str", CardExtMalformed, server => server.AtThePage = page => page.CardExt = page.CardExt!.Replace("nonce_str", "nonceStr")),
        Breaks("outer_str signed", CardValueTooMany, server => server.Signed["outer_str"] = "door"),
        Breaks("code signed and not handed over", CardCodeLeftOut, server => server.AtThePage = page =>
            (page.Code, page.CardExt) = ("Jonyqin_1434008071", page.CardExt!.Replace("\"code\":\"Jonyqin_1434008071\",", ""))),
        Breaks("openid signed and not handed over", CardOpenIdLeftOut, server => server.AtThePage = page =>
            (page.OpenId, page.CardExt) = ("oABCD1234efgh5678IJKL", page.CardExt!.Replace("\"openid\":\"oABCD1234efgh5678IJKL\",", ""))),
        Breaks("an object", CardExtIsObject, server => server.AtThePage = page => page.CardExtIsObject = true),
        Breaks("a string within a string", CardExtRewritten, server => server.AtThePage = page => page.CardExt = System.Text.Json.JsonSerializer.Serialize(page.CardExt)),
        Breaks("escaped for HTML by name", CardExtRewritten, server => server.AtThePage = page => page.CardExt = page.CardExt!.Replace("\"", "&quot;")),
        Breaks("escaped for HTML by number", CardExtRewritten, server => server.AtThePage = page => page.CardExt = page.CardExt!.Replace("\"", "&#34;")),
        Breaks("escaped for an address", CardExtRewritten, server => server.AtThePage = page => page.CardExt = Uri.EscapeDataString(page.CardExt!)),
        Breaks("a number after parsing", CardExtRewritten, server => server.AtThePage = page =>
            (page.ServerCardExt, page.CardExt) = (page.CardExt, page.CardExt!.Replace("\"1404896688\"", "1404896688"))),
        Breaks("the code cut by a number", CardExtRewritten, server =>
        {
            server.Signed["code"] = "000012345678";
            server.AtThePage = page => page.CardExt = page.CardExt!.Replace("\"Jonyqin_1434008071\"", "\"12345678\"");
        }),
        Breaks("no signature", CardExtMalformed, server => server.AtThePage = page => page.CardExt = """{"timestamp":"1404896688"}"""),
        Breaks("the jsapi_ticket", CardJsApiTicketUsed, server => server.Ticket = Secrets.Ticket),
        Breaks("the AppSecret", CardAppSecretUsed, server => server.Ticket = Secrets.AppSecret),
        Breaks("the access token", AccessTokenUsed, server => server.Ticket = Secrets.AccessToken),
        Breaks("the previous ticket", PreviousTicketUsed, server => server.Ticket = Secrets.PreviousTicket),
        Breaks("another account's ticket", OtherAccountTicketUsed, server => server.Ticket = Secrets.OtherTicket),
        Breaks("a line break behind the ticket", TicketWhitespace, server => server.Ticket += "\n"),
        Breaks("a repeated nonce", CardNonceRepeated, server => server.AtThePage = page =>
            page.OtherCardExts = [CardServer.Ext("b0nYqin16", "").Replace("Jonyqin_1434008071", "another")]),
        Breaks("milliseconds in the signature", TimestampMilliseconds, server => server.Signed["timestamp"] = "1404896688000"),
        Breaks("milliseconds at the page", TimestampMilliseconds, server => server.AtThePage = page => page.CardExt = page.CardExt!.Replace("1404896688", "1404896688123")),
        Breaks("a later second", TimestampDiffers, server => server.Signed["timestamp"] = "1404896689"),
        Breaks("a nonce in lower case", NonceDiffers, server => server.Signed["nonce_str"] = "b0nyqin16"),
        Breaks("the ticket in quotes", TicketWhitespace, server => server.Ticket = $"\"{server.Ticket}\""),
        Breaks("no ticket", TicketMissing, server => server.Ticket = ""),
        Breaks("a signature in base64", SignatureMalformed, server => server.Hash = text => Convert.ToBase64String(Convert.FromHexString(Hashes.Sha1(text)))),
        Breaks("an upper-case signature", SignatureUpperCase, server => server.Hash = text => Hashes.Sha1(text).ToUpperInvariant()),
        Breaks("MD5", HashNotSha1, server => server.Hash = Hashes.Md5),
        Breaks("an unknown ticket", SignatureNotReproduced, server => server.Ticket = "never-seen"),
        Breaks("chooseCard without its filter", CardValueLeftOut, server => Choose(server, page => page.CardType = "GROUPON")),
        Breaks("chooseCard without two of its filters", CardValueLeftOut, server => Choose(server, page => (page.CardType, page.CardId) = ("GROUPON", "pCard"))),
        Breaks("chooseCard without all of its filters", CardValueLeftOut, server =>
        {
            Choose(server, page => (page.CardType, page.CardId) = ("GROUPON", "pCard"));
            server.Signed.Remove("location_id");
        }),
        Breaks("chooseCard with MD5 as signType", CardSignTypeWrong, server => Choose(server, page => page.SignType = "MD5")),
        Breaks("chooseInvoice without its card_type", CardValueLeftOut, ChooseInvoice),
    ];

    private static void Choose(CardServer server, Action<CardEvidence> change)
    {
        server.Signed.Clear();
        server.Signed["app_id"] = "wx0123456789abcdef";
        server.Signed["location_id"] = "1234";
        server.Signed["timestamp"] = "1404896688";
        server.Signed["nonce_str"] = "b0nYqin16";
        server.AtThePage = page =>
        {
            (page.Call, page.CardExt, page.CardId, page.Signature) = (CardCall.ChooseCard, null, null, server.Signature);
            (page.AppId, page.ShopId, page.Timestamp, page.NonceStr, page.SignType) = ("wx0123456789abcdef", "1234", "1404896688", "b0nYqin16", "SHA1");
            change(page);
        };
    }

    private static void ChooseInvoice(CardServer server)
    {
        Choose(server, page => (page.Call, page.ShopId) = (CardCall.ChooseInvoice, null));
        server.Signed.Remove("location_id");
    }

    private static BrokenCase Breaks(string name, FindingCode expected, Action<CardServer> @break) => new("card: " + name, expected, () =>
    {
        var server = new CardServer();
        @break(server);
        return new SignatureDoctor().Examine(server.Evidence());
    });
}
