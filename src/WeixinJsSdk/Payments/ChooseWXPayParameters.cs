using System.Text.Json;
using System.Text.Json.Serialization;
using WeixinJsSdk.Payments;

namespace WeixinJsSdk;

/// <summary>The argument of <c>wx.chooseWXPay</c>. Immutable. System.Text.Json serializes it with WeChat's property names.</summary>
public sealed class ChooseWXPayParameters
{
    internal ChooseWXPayParameters(SignedPayment payment)
    {
        Timestamp = payment.TimeStamp;
        NonceStr = payment.NonceStr;
        Package = payment.Package;
        SignType = payment.SignType;
        PaySign = payment.PaySign;
    }

    /// <summary>
    /// The time of the signature, in seconds since 1970-01-01 UTC, as a string. The property is written as
    /// <c>timestamp</c>, although it was signed under the name <c>timeStamp</c>.
    /// </summary>
    [JsonPropertyName("timestamp")]
    [JsonPropertyOrder(0)]
    public string Timestamp { get; }

    /// <summary>The random string of the signature.</summary>
    [JsonPropertyName("nonceStr")]
    [JsonPropertyOrder(1)]
    public string NonceStr { get; }

    /// <summary><c>prepay_id=…</c></summary>
    [JsonPropertyName("package")]
    [JsonPropertyOrder(2)]
    public string Package { get; }

    /// <summary><c>MD5</c>, <c>HMAC-SHA256</c> or <c>RSA</c>. Always present: without it the client assumes SHA1, and the payment fails.</summary>
    [JsonPropertyName("signType")]
    [JsonPropertyOrder(3)]
    public string SignType { get; }

    /// <summary>The signature.</summary>
    [JsonPropertyName("paySign")]
    [JsonPropertyOrder(4)]
    public string PaySign { get; }

    /// <summary>Serializes the argument of <c>wx.chooseWXPay</c>. The result is safe inside <c>&lt;script&gt;</c>.</summary>
    /// <returns>One line of JSON.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, PayJson.Default.ChooseWXPayParameters);
}
