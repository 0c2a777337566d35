using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>
/// What is known about a card that was refused. Every part is optional; null and the empty string mean "not at hand".
/// For <see cref="CardCall.AddCard"/> <see cref="CardExt"/> alone carries most of it. Of a value that a card may do without
/// (<see cref="Code"/>, <see cref="OpenId"/>, <see cref="ShopId"/>, <see cref="CardType"/>, chooseCard's <see cref="CardId"/>) the empty string
/// says that there is none; only then a signature that nothing reproduces is certainly wrong.
/// </summary>
public sealed class CardEvidence : SignatureEvidence
{
    /// <summary>Which interface the page calls.</summary>
    public CardCall Call { get; set; }

    /// <summary>The card's <c>card_id</c>.</summary>
    public string? CardId { get; set; }

    /// <summary>addCard: the <c>cardExt</c> exactly as the page hands it over (if it hands over an object, that object's text).</summary>
    public string? CardExt { get; set; }

    /// <summary>addCard: whether the page hands cardExt over as an object instead of a string; null if that is not known.</summary>
    public bool? CardExtIsObject { get; set; }

    /// <summary>addCard: the <c>cardExt</c> as the server made it, to be compared with <see cref="CardExt"/>.</summary>
    public string? ServerCardExt { get; set; }

    /// <summary>addCard: the <c>cardExt</c> of the other cards of the call, and of earlier calls, to find a nonce that is used twice.</summary>
    public IReadOnlyList<string>? OtherCardExts { get; set; }

    /// <summary>addCard: the code the server meant, where cardExt may lack it.</summary>
    public string? Code { get; set; }

    /// <summary>addCard: the openid the server meant, where cardExt may lack it.</summary>
    public string? OpenId { get; set; }

    /// <summary>chooseCard: <c>shopId</c>, signed as location_id.</summary>
    public string? ShopId { get; set; }

    /// <summary>chooseCard: <c>cardType</c>.</summary>
    public string? CardType { get; set; }

    /// <summary>chooseCard: the <c>signType</c>.</summary>
    public string? SignType { get; set; }

    /// <summary>The <c>signature</c> or <c>cardSign</c>; from cardExt if it is there.</summary>
    public string? Signature { get; set; }

    /// <summary>The <c>api_ticket</c> of cards that is valid now. A secret: it is never printed.</summary>
    public string? ApiTicket { get; set; }

    /// <summary>The <c>api_ticket</c> before the present one. A secret: it is never printed.</summary>
    public string? PreviousTicket { get; set; }

    /// <summary>The account's <c>jsapi_ticket</c>. A secret: it is never printed.</summary>
    public string? JsApiTicket { get; set; }

    /// <summary>The account's <c>access_token</c>. A secret: it is never printed.</summary>
    public string? AccessToken { get; set; }

    /// <summary>The account's AppSecret. A secret: it is never printed.</summary>
    public string? AppSecret { get; set; }

    /// <summary>The <c>api_ticket</c> of other accounts. Secrets: they are never printed.</summary>
    public IReadOnlyList<string>? OtherTickets { get; set; }

    /// <summary>
    /// Reads a pasted <c>wx.addCard({…})</c>, <c>wx.chooseCard({…})</c>, <c>wx.chooseInvoice({…})</c>, an element of its cardList or a cardExt: the call or its argument alone, as JSON or as a
    /// JavaScript literal (names without quotes, single quotes, comments, trailing commas). The reader skips what is no literal: a variable, a function, a template's tag.
    /// The appId of a <c>wx.config</c> in the same text is read too.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The evidence in it; set what else is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">There is no object in the text; the message says what to paste, and does not repeat the text.</exception>
    public static CardEvidence Parse(string text)
    {
        return PastedCard.Read(Guard.NotNull(text, nameof(text)));
    }
}
