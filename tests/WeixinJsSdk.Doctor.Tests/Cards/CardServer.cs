namespace WeixinJsSdk.Doctor.Tests.Cards;

/// <summary>A server that signs cards rightly, until somebody breaks it.</summary>
internal sealed class CardServer
{
    public const string CardId = "pjZ8Yt1XGILfi-FUsewpnnolGgZk";

    public string Ticket { get; set; } = Secrets.CardTicket;

    public Dictionary<string, string> Signed { get; } = new()
    {
        ["timestamp"] = "1404896688",
        ["card_id"] = CardId,
        ["code"] = "Jonyqin_1434008071",
        ["openid"] = "oABCD1234efgh5678IJKL",
        ["nonce_str"] = "b0nYqin16",
    };

    public Func<IEnumerable<KeyValuePair<string, string>>, string> Join { get; set; } =
        values => string.Concat(values.Select(value => value.Value).Order(StringComparer.Ordinal));

    public Func<string, string> Hash { get; set; } = Hashes.Sha1;

    public Action<CardEvidence> AtThePage { get; set; } = _ => { };

    public string SignedString => Join(Signed.Append(new("api_ticket", Ticket)));

    public string Signature => Hash(SignedString);

    public CardEvidence Evidence()
    {
        var evidence = new CardEvidence
        {
            CardId = CardId,
            CardExt = Ext("b0nYqin16", Signature),
            ApiTicket = Secrets.CardTicket,
            PreviousTicket = Secrets.PreviousTicket,
            JsApiTicket = Secrets.Ticket,
            AccessToken = Secrets.AccessToken,
            AppSecret = Secrets.AppSecret,
            OtherTickets = [Secrets.OtherTicket],
        };
        AtThePage(evidence);
        return evidence;
    }

    public static string Ext(string nonce, string signature) =>
        $$"""{"code":"Jonyqin_1434008071","openid":"oABCD1234efgh5678IJKL","timestamp":"1404896688","nonce_str":"{{nonce}}","outer_str":"door","signature":"{{signature}}"}""";
}
