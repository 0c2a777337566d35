namespace WeixinJsSdk;

/// <summary>The nonce and the timestamp for signing <c>chooseInvoice</c>. Both are optional.</summary>
public sealed class ChooseInvoiceRequest
{
    /// <summary>The random string to sign with, 1 to 32 characters; null (the default) for a random one.</summary>
    public string? NonceStr { get; set; }

    /// <summary>The time to sign with, in seconds since 1970-01-01 UTC; null (the default) for the current time.</summary>
    public long? Timestamp { get; set; }
}
