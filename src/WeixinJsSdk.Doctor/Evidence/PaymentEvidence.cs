using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>What is known about a payment that WeChat refused. Every property is optional; null and the empty string mean "not known".</summary>
public sealed class PaymentEvidence : SignatureEvidence
{
    private const string Bridge = "getBrandWCPayRequest";

    /// <summary>The interface that the page calls.</summary>
    public PaymentCall Call { get; set; }

    /// <summary>
    /// Other appids that the server uses, such as that of a mini program or of the service provider. The server may have signed one of them.
    /// </summary>
    public IReadOnlyList<string>? OtherAppIds { get; set; }

    /// <summary>The <c>package</c>: <c>prepay_id=…</c>.</summary>
    public string? Package { get; set; }

    /// <summary>
    /// The <c>signType</c> that the page passes. Null if the page passes none or if it is not known; <see cref="Names"/> distinguishes the two.
    /// </summary>
    public string? SignType { get; set; }

    /// <summary>The <c>signType</c> of the order (统一下单).</summary>
    public string? OrderSignType { get; set; }

    /// <summary>The <c>paySign</c>.</summary>
    public string? PaySign { get; set; }

    /// <summary>The names of all fields that the page passes, in its spelling; null if they are not known. <see cref="Parse"/> sets it.</summary>
    public IReadOnlyList<string>? Names { get; set; }

    /// <summary>The merchant's V2 API key (APIv2密钥). It is a secret and is never printed.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Other keys, such as the V3 key (APIv3密钥), the AppSecret or another merchant's key. They are secrets and are never printed.</summary>
    public IReadOnlyList<string>? OtherKeys { get; set; }

    /// <summary>The merchant's RSA private key as PEM text (V3). It is a secret and is never printed.</summary>
    public string? PrivateKeyPem { get; set; }

    /// <summary>The address of the page that pays.</summary>
    public string? PageUrl { get; set; }

    /// <summary>The merchant's 支付目录 (JSAPI支付授权目录), such as <c>https://example.com/pay/</c>; null if they are not known.</summary>
    public IReadOnlyList<string>? PaymentDirectories { get; set; }

    /// <summary>The address from which the page loads the client script.</summary>
    public string? ScriptUrl { get; set; }

    /// <summary>
    /// Reads a pasted <c>wx.chooseWXPay({…})</c> or the object of getBrandWCPayRequest. The text may be the call or its argument alone, as JSON or as
    /// a JavaScript literal (names without quotes, single quotes, comments, trailing commas). The reader skips everything that is not a literal: a
    /// variable, a function, a template tag. It also reads a server's answer with these fields, the fields in a log, and the appId of a
    /// <c>wx.config</c> in the same text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The evidence in the text; the caller sets what else is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text contains no object. The message says what to paste and does not repeat the text.</exception>
    public static PaymentEvidence Parse(string text)
    {
        var pay = PastedText.Read(Guard.NotNull(text, nameof(text)), PastedShape.Payment);
        var isBridge = PastedText.CallIn(text, PastedShape.Payment.Calls)?.Name is { } call ? call == Bridge
            : text.Contains(Bridge) != text.Contains("chooseWXPay") ? text.Contains(Bridge)
            : pay.Members!.Any(member => member.Name == "appId");
        return new PaymentEvidence
        {
            Call = isBridge ? PaymentCall.GetBrandWCPayRequest : PaymentCall.ChooseWXPay,
            AppId = pay.TextOf("appId") ?? PastedText.AppIdOfConfig(text),
            Timestamp = pay.TextOf("timestamp"),
            NonceStr = pay.TextOf("nonceStr"),
            Package = pay.TextOf("package"),
            SignType = pay.TextOf("signType"),
            PaySign = pay.TextOf("paySign"),
            Names = pay.Names(),
            ErrMsg = pay.TextOf("errMsg") ?? pay.TextOf("err_msg"),
            IsCutOff = pay.IsCut,
            PastedSecrets = NamedSecret.In(text),
        };
    }
}
