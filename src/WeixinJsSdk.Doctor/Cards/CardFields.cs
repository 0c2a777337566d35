using WeixinJsSdk.Doctor.Evidence;

namespace WeixinJsSdk.Doctor.Cards;

/// <summary>A card's fields. Values in cardExt take precedence over those of the evidence.</summary>
internal sealed class CardFields
{
    private static readonly string[] UnsignedNames = ["outer_str", "outer_id", "fixed_begintimestamp", "balance"];

    private readonly CardEvidence _evidence;

    public CardFields(CardEvidence evidence, string? cardExt)
    {
        _evidence = evidence;
        Ext = CardExtText.Read(cardExt);
        Signature = Given("signature", evidence.Signature);
        Timestamp = Given("timestamp", evidence.Timestamp);
        NonceStr = Given("nonce_str", evidence.NonceStr);
    }

    /// <summary>The parsed cardExt; null if it is absent or not an object.</summary>
    public JsValue? Ext { get; }

    public string? Signature { get; }

    public string? Timestamp { get; }

    public string? NonceStr { get; }

    /// <summary>Returns the text that WeChat verifies.</summary>
    public CardAttempt Attempt() => new(_evidence.ApiTicket ?? "", _evidence.Call switch
    {
        CardCall.ChooseCard =>
        [
            new("app_id", _evidence.AppId ?? ""),
            new("location_id", _evidence.ShopId ?? ""),
            new("timestamp", Timestamp ?? ""),
            new("nonce_str", NonceStr ?? ""),
            new("card_id", _evidence.CardId ?? ""),
            new("card_type", _evidence.CardType ?? ""),
        ],
        CardCall.ChooseInvoice =>
        [
            new("card_type", "INVOICE"),
            new("timestamp", Timestamp ?? ""),
            new("app_id", _evidence.AppId ?? ""),
            new("nonce_str", NonceStr ?? ""),
        ],
        _ =>
        [
            new("timestamp", Timestamp ?? ""),
            new("card_id", _evidence.CardId ?? ""),
            new("code", Ext is null ? _evidence.Code ?? "" : Ext.TextOf("code") ?? ""),
            new("openid", Ext is null ? _evidence.OpenId ?? "" : Ext.TextOf("openid") ?? ""),
            new("nonce_str", NonceStr ?? ""),
        ],
    });

    /// <summary>The values that cardExt carries and that are not part of the signature.</summary>
    public IEnumerable<CardValue> Unsigned() =>
        UnsignedNames
            .Select(name => new CardValue(name, Ext?.TextOf(name) ?? ""))
            .Append(new CardValue("signType", _evidence.SignType ?? ""))
            .Append(new CardValue("app_id", _evidence.Call == CardCall.AddCard ? _evidence.AppId ?? "" : ""))
            .Where(value => value.Value.Length > 0);

    private string? Given(string name, string? otherwise) =>
        Ext?.Member(name) is { Text: not null } value && value.Text != "null" ? value.Text : otherwise;
}
