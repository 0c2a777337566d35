namespace WeixinJsSdk;

/// <summary>A payment to sign.</summary>
public sealed class PaySignRequest
{
    /// <summary>Creates a request for an order.</summary>
    /// <param name="prepayId">The order's <c>prepay_id</c>, with or without the prefix <c>prepay_id=</c>.</param>
    public PaySignRequest(string prepayId) => PrepayId = prepayId;

    /// <summary>The order's <c>prepay_id</c>, with or without the prefix <c>prepay_id=</c>. Not empty.</summary>
    public string PrepayId { get; set; }

    /// <summary>The random string to sign with, 1 to 32 characters; null (the default) for a random one.</summary>
    public string? NonceStr { get; set; }

    /// <summary>The time to sign with, in seconds since 1970-01-01 UTC; null (the default) for the current time.</summary>
    public long? Timestamp { get; set; }
}
