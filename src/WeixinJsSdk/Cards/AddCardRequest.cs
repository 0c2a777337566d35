namespace WeixinJsSdk;

/// <summary>A card that the page offers with <c>wx.addCard</c> (卡券扩展字段cardExt说明, 附录4). Fields that are null are left out.</summary>
public sealed class AddCardRequest
{
    /// <summary>Creates a request for a card.</summary>
    /// <param name="cardId">The card's <c>card_id</c>: 1 to 32 characters.</param>
    public AddCardRequest(string cardId) => CardId = cardId;

    /// <summary>The card's <c>card_id</c>: 1 to 32 characters. Signed.</summary>
    public string CardId { get; set; }

    /// <summary>
    /// The card's <c>code</c>, which can be claimed once. Required for cards with custom codes (自定义code). Leave it null for all other cards,
    /// including those with uploaded codes (预存code). Signed. Null or not empty.
    /// </summary>
    public string? Code { get; set; }

    /// <summary>The only user who can claim the card (指定领取者的openid). Required for cards with <c>bind_openid</c>. Signed. Null or not empty.</summary>
    public string? OpenId { get; set; }

    /// <summary>
    /// The time from which the card is valid (fixed_begintimestamp): ten digits, seconds since 1970-01-01, which WeChat interprets in UTC+8.
    /// Only for cards of the kind DATE_TYPE_FIX_TERM. Not signed.
    /// </summary>
    public long? FixedBeginTimestamp { get; set; }

    /// <summary>
    /// The channel of the claim as a number (领取场景值 outer_id): 1 to 60 digits without leading zeros. WeChat returns it in the event of the claim.
    /// Superseded by <see cref="OuterStr"/>. Not signed.
    /// </summary>
    public string? OuterId { get; set; }

    /// <summary>The channel of the claim as text (领取渠道参数 outer_str). WeChat returns it in the event of the claim. Not signed. Null or not empty.</summary>
    public string? OuterStr { get; set; }

    /// <summary>
    /// The random string to sign with, 1 to 32 characters; null (the default) for a random one. WeChat rejects the claim
    /// if the nonce has been used before.
    /// </summary>
    public string? NonceStr { get; set; }

    /// <summary>The time to sign with, in seconds since 1970-01-01 UTC; null (the default) for the current time.</summary>
    public long? Timestamp { get; set; }
}
