namespace WeixinJsSdk;

/// <summary>What to sign <c>chooseInvoice</c> with. Nothing in it is required.</summary>
public sealed class ChooseInvoiceRequest
{
    /// <summary>The random string to sign with, 1 to 32 characters; null (the default) for a fresh one.</summary>
    public string? NonceStr { get; set; }

    /// <summary>The time to sign with, in seconds since 1970-01-01 UTC; null (the default) for now.</summary>
    public long? Timestamp { get; set; }
}
