namespace WeixinJsSdk.Doctor;

/// <summary>What is known about any signature that was refused. Every part is optional; null and the empty string mean that it is not known.</summary>
public abstract class SignatureEvidence
{
    private protected SignatureEvidence()
    {
    }

    /// <summary>The <c>appId</c> that the page uses: that of <c>wx.config</c>, or of getBrandWCPayRequest. chooseCard and chooseInvoice sign it.</summary>
    public string? AppId { get; set; }

    /// <summary>The <c>timestamp</c> that the page got, as text; that of a card is taken from cardExt if it is there.</summary>
    public string? Timestamp { get; set; }

    /// <summary>The <c>nonceStr</c> that the page got; that of a card (nonce_str) is taken from cardExt if it is there.</summary>
    public string? NonceStr { get; set; }

    /// <summary>The string that was hashed or signed, such as <c>jsapi_ticket=…&amp;noncestr=…&amp;timestamp=…&amp;url=…</c>. It may hold a ticket or a key and is never printed.</summary>
    public string? SignedString { get; set; }

    /// <summary>The <c>errMsg</c> that the page got, such as <c>config:invalid signature</c>, or the text the phone showed.</summary>
    public string? ErrMsg { get; set; }

    /// <summary>The browser's user agent.</summary>
    public string? UserAgent { get; set; }

    /// <summary>Whether the pasted text ends before the call does.</summary>
    internal bool IsCutOff { get; set; }

    /// <summary>The values in the pasted text that stand under a secret's name. They are never printed.</summary>
    internal IReadOnlyList<string> PastedSecrets { get; set; } = [];
}
