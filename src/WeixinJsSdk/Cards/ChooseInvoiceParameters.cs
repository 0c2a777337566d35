using System.Text.Json;
using System.Text.Json.Serialization;
using WeixinJsSdk.Cards;

namespace WeixinJsSdk;

/// <summary>The argument of <c>wx.invoke('chooseInvoice', …)</c>. Immutable. System.Text.Json serializes it with WeChat's property names.</summary>
public sealed class ChooseInvoiceParameters
{
    internal ChooseInvoiceParameters(string timestamp, string nonceStr, string cardSign)
    {
        Timestamp = timestamp;
        NonceStr = nonceStr;
        CardSign = cardSign;
    }

    /// <summary>The time of the signature, in seconds since 1970-01-01 UTC, as a string.</summary>
    [JsonPropertyName("timestamp")]
    [JsonPropertyOrder(0)]
    public string Timestamp { get; }

    /// <summary>The random string of the signature.</summary>
    [JsonPropertyName("nonceStr")]
    [JsonPropertyOrder(1)]
    public string NonceStr { get; }

    /// <summary>Always <c>SHA1</c>.</summary>
    [JsonPropertyName("signType")]
    [JsonPropertyOrder(2)]
    public string SignType { get; } = "SHA1";

    /// <summary>The signature over api_ticket, appid, timestamp, nonceStr and the card type INVOICE: 40 lower-case hexadecimal digits.</summary>
    [JsonPropertyName("cardSign")]
    [JsonPropertyOrder(3)]
    public string CardSign { get; }

    /// <summary>Serializes the argument of <c>chooseInvoice</c>. The result is safe inside <c>&lt;script&gt;</c>.</summary>
    /// <returns>One line of JSON.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, CardJson.Default.ChooseInvoiceParameters);
}
