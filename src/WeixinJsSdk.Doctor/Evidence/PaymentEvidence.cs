using WeixinJsSdk.Doctor.Evidence;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor;

/// <summary>What is known about a payment that was refused. Every part is optional; null and the empty string mean "not at hand".</summary>
public sealed class PaymentEvidence : SignatureEvidence
{
    private const string Bridge = "getBrandWCPayRequest";

    /// <summary>Which interface the page calls.</summary>
    public PaymentCall Call { get; set; }

    /// <summary>Other appids the server knows, such as those of a mini program or of the service provider: one of them may have been signed.</summary>
    public IReadOnlyList<string>? OtherAppIds { get; set; }

    /// <summary>The <c>package</c>: <c>prepay_id=…</c>.</summary>
    public string? Package { get; set; }

    /// <summary>The <c>signType</c> the page hands over. Null if it hands over none, or it is not known: <see cref="Names"/> tells them apart.</summary>
    public string? SignType { get; set; }

    /// <summary>The <c>signType</c> of the order (统一下单).</summary>
    public string? OrderSignType { get; set; }

    /// <summary>The <c>paySign</c>.</summary>
    public string? PaySign { get; set; }

    /// <summary>
    /// The names of all fields the page hands over, as it spells them; null if they are not known. <see cref="Parse"/> fills it.
    /// </summary>
    public IReadOnlyList<string>? Names { get; set; }

    /// <summary>The merchant's V2 API key (APIv2密钥). A secret: it is never printed.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Other keys, such as the V3 key (APIv3密钥), the AppSecret or another merchant's key. Secrets: they are never printed.</summary>
    public IReadOnlyList<string>? OtherKeys { get; set; }

    /// <summary>The merchant's RSA private key as PEM text (V3). A secret: it is never printed.</summary>
    public string? PrivateKeyPem { get; set; }

    /// <summary>The address of the page that pays.</summary>
    public string? PageUrl { get; set; }

    /// <summary>The merchant's 支付目录 (JSAPI支付授权目录), such as <c>https://example.com/pay/</c>; null if they are not known.</summary>
    public IReadOnlyList<string>? PaymentDirectories { get; set; }

    /// <summary>The address from which the page loads the client script.</summary>
    public string? ScriptUrl { get; set; }

    /// <summary>
    /// Reads a pasted <c>wx.chooseWXPay({…})</c> or the object of getBrandWCPayRequest: the call or its argument alone, as JSON or as a
    /// JavaScript literal (names without quotes, single quotes, comments, trailing commas). The reader skips what is no literal: a variable, a function, a template's tag.
    /// An answer of the server with these fields in it is read too, and the fields in a log. The appId of a <c>wx.config</c> in the same text is read too.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The evidence in it; set what else is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">There is no object in the text; the message says what to paste, and does not repeat the text.</exception>
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
