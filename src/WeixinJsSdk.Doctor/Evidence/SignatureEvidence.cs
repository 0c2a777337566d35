namespace WeixinJsSdk.Doctor;

/// <summary>What is known about any signature that WeChat refused. Every property is optional; null and the empty string mean "not known".</summary>
public abstract class SignatureEvidence
{
    private protected SignatureEvidence()
    {
    }

    /// <summary>
    /// The <c>appId</c> that the page passes to <c>wx.config</c> or getBrandWCPayRequest. The signatures of chooseCard and chooseInvoice cover it.
    /// </summary>
    public string? AppId { get; set; }

    /// <summary>The <c>timestamp</c> that the page received, as text. For a card, a timestamp in cardExt takes precedence.</summary>
    public string? Timestamp { get; set; }

    /// <summary>The <c>nonceStr</c> that the page received. For a card, a nonce_str in cardExt takes precedence.</summary>
    public string? NonceStr { get; set; }

    /// <summary>
    /// The string that was hashed or signed, such as <c>jsapi_ticket=…&amp;noncestr=…&amp;timestamp=…&amp;url=…</c>. It may contain a ticket or a key
    /// and is never printed.
    /// </summary>
    public string? SignedString { get; set; }

    /// <summary>The <c>errMsg</c> that the page received, such as <c>config:invalid signature</c>, or the text that the phone showed.</summary>
    public string? ErrMsg { get; set; }

    /// <summary>The browser's user agent.</summary>
    public string? UserAgent { get; set; }

    /// <summary>Whether the pasted text ends before the end of the call.</summary>
    internal bool IsCutOff { get; set; }

    /// <summary>The values that the pasted text assigns to the name of a secret. They are never printed.</summary>
    internal IReadOnlyList<string> PastedSecrets { get; set; } = [];
}
