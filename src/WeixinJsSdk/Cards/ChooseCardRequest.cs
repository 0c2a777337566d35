namespace WeixinJsSdk;

/// <summary>The filter for the user's cards that <c>wx.chooseCard</c> shows. A property that is null or empty does not filter.</summary>
public sealed class ChooseCardRequest
{
    /// <summary>Only cards of this shop (门店ID, <c>location_id</c>): at most 24 characters.</summary>
    public string? ShopId { get; set; }

    /// <summary>Only cards of this type (卡券类型), such as <c>GROUPON</c>: at most 24 characters.</summary>
    public string? CardType { get; set; }

    /// <summary>Only this card (卡券ID): at most 32 characters.</summary>
    public string? CardId { get; set; }

    /// <summary>The random string to sign with, 1 to 32 characters; null (the default) for a random one.</summary>
    public string? NonceStr { get; set; }

    /// <summary>The time to sign with, in seconds since 1970-01-01 UTC; null (the default) for the current time.</summary>
    public long? Timestamp { get; set; }
}
