using System.Text.Json;
using System.Text.Json.Serialization;
using WeixinJsSdk.Payments;

namespace WeixinJsSdk;

/// <summary>The argument of <c>WeixinJSBridge.invoke('getBrandWCPayRequest', …)</c>. Immutable. System.Text.Json serializes it with WeChat's property names.</summary>
public sealed class GetBrandWCPayRequestParameters
{
    internal GetBrandWCPayRequestParameters(SignedPayment payment)
    {
        AppId = payment.AppId;
        TimeStamp = payment.TimeStamp;
        NonceStr = payment.NonceStr;
        Package = payment.Package;
        SignType = payment.SignType;
        PaySign = payment.PaySign;
    }

    /// <summary>The account's <c>appid</c>.</summary>
    [JsonPropertyName("appId")]
    [JsonPropertyOrder(0)]
    public string AppId { get; }

    /// <summary>The time of the signature, in seconds since 1970-01-01 UTC, as a string. The property is written as <c>timeStamp</c>, unlike in <c>wx.chooseWXPay</c>.</summary>
    [JsonPropertyName("timeStamp")]
    [JsonPropertyOrder(1)]
    public string TimeStamp { get; }

    /// <summary>The random string of the signature.</summary>
    [JsonPropertyName("nonceStr")]
    [JsonPropertyOrder(2)]
    public string NonceStr { get; }

    /// <summary><c>prepay_id=…</c></summary>
    [JsonPropertyName("package")]
    [JsonPropertyOrder(3)]
    public string Package { get; }

    /// <summary><c>MD5</c>, <c>HMAC-SHA256</c> or <c>RSA</c>.</summary>
    [JsonPropertyName("signType")]
    [JsonPropertyOrder(4)]
    public string SignType { get; }

    /// <summary>The signature.</summary>
    [JsonPropertyName("paySign")]
    [JsonPropertyOrder(5)]
    public string PaySign { get; }

    /// <summary>Serializes the argument of <c>getBrandWCPayRequest</c>. The result is safe inside <c>&lt;script&gt;</c>.</summary>
    /// <returns>One line of JSON.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, PayJson.Default.GetBrandWCPayRequestParameters);
}
