using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>
/// What is known about a card that WeChat refused. Every property is optional; null and the empty string mean "not known". For
/// <see cref="CardCall.AddCard"/>, <see cref="CardExt"/> alone holds most of it. For the optional values of a card (<see cref="Code"/>,
/// <see cref="OpenId"/>, <see cref="ShopId"/>, <see cref="CardType"/>, chooseCard's <see cref="CardId"/>) the empty string means "the card has none". The
/// doctor reports an unexplained signature as certainly wrong only if it knows all of these values.
/// </summary>
public sealed class CardEvidence : SignatureEvidence
{
    /// <summary>The interface that the page calls.</summary>
    public CardCall Call { get; set; }

    /// <summary>The card's <c>card_id</c>.</summary>
    public string? CardId { get; set; }

    /// <summary>addCard: the <c>cardExt</c> exactly as the page passes it. If the page passes an object, the text of that object.</summary>
    public string? CardExt { get; set; }

    /// <summary>addCard: whether the page passes cardExt as an object instead of a string; null if that is not known.</summary>
    public bool? CardExtIsObject { get; set; }

    /// <summary>addCard: the <c>cardExt</c> that the server made, for a comparison with <see cref="CardExt"/>.</summary>
    public string? ServerCardExt { get; set; }

    /// <summary>addCard: the <c>cardExt</c> of the other cards of the call, and of earlier calls, to find a nonce that was used twice.</summary>
    public IReadOnlyList<string>? OtherCardExts { get; set; }

    /// <summary>addCard: the code that the server intended, which cardExt may lack.</summary>
    public string? Code { get; set; }

    /// <summary>addCard: the openid that the server intended, which cardExt may lack.</summary>
    public string? OpenId { get; set; }

    /// <summary>chooseCard: <c>shopId</c>, signed as location_id.</summary>
    public string? ShopId { get; set; }

    /// <summary>chooseCard: <c>cardType</c>.</summary>
    public string? CardType { get; set; }

    /// <summary>chooseCard: the <c>signType</c>.</summary>
    public string? SignType { get; set; }

    /// <summary>The <c>signature</c> or <c>cardSign</c>. A signature in cardExt takes precedence.</summary>
    public string? Signature { get; set; }

    /// <summary>The <c>api_ticket</c> of cards that is valid now. It is a secret and is never printed.</summary>
    public string? ApiTicket { get; set; }

    /// <summary>The <c>api_ticket</c> before the present one. It is a secret and is never printed.</summary>
    public string? PreviousTicket { get; set; }

    /// <summary>The account's <c>jsapi_ticket</c>. It is a secret and is never printed.</summary>
    public string? JsApiTicket { get; set; }

    /// <summary>The account's <c>access_token</c>. It is a secret and is never printed.</summary>
    public string? AccessToken { get; set; }

    /// <summary>The account's AppSecret. It is a secret and is never printed.</summary>
    public string? AppSecret { get; set; }

    /// <summary>The <c>api_ticket</c> of other accounts. They are secrets and are never printed.</summary>
    public IReadOnlyList<string>? OtherTickets { get; set; }

    /// <summary>
    /// Reads a pasted <c>wx.addCard({…})</c>, <c>wx.chooseCard({…})</c> or <c>wx.chooseInvoice({…})</c>, an element of its cardList, or a cardExt.
    /// The text may be the call or its argument alone, as JSON or as a JavaScript literal (names without quotes, single quotes, comments, trailing
    /// commas). The reader skips everything that is not a literal: a variable, a function, a template tag. It also reads the appId of a
    /// <c>wx.config</c> in the same text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The evidence in the text; the caller sets what else is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text contains no object. The message says what to paste and does not repeat the text.</exception>
    public static CardEvidence Parse(string text)
    {
        return PastedCard.Read(Guard.NotNull(text, nameof(text)));
    }
}
