using System.Text.Json;
using System.Text.Json.Serialization;
using WeixinJsSdk.Cards;

namespace WeixinJsSdk;

/// <summary>The argument of <c>wx.chooseCard</c>. Immutable. System.Text.Json serializes it with WeChat's property names.</summary>
public sealed class ChooseCardParameters
{
    internal ChooseCardParameters(string? shopId, string? cardType, string? cardId, string timestamp, string nonceStr, string cardSign)
    {
        ShopId = shopId;
        CardType = cardType;
        CardId = cardId;
        Timestamp = timestamp;
        NonceStr = nonceStr;
        CardSign = cardSign;
    }

    /// <summary>The shop whose cards WeChat shows; null for all shops.</summary>
    [JsonPropertyName("shopId")]
    [JsonPropertyOrder(0)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ShopId { get; }

    /// <summary>The type of the cards that WeChat shows; null for all types.</summary>
    [JsonPropertyName("cardType")]
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CardType { get; }

    /// <summary>The card that WeChat shows; null for all cards.</summary>
    [JsonPropertyName("cardId")]
    [JsonPropertyOrder(2)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CardId { get; }

    /// <summary>The time of the signature, in seconds since 1970-01-01 UTC, as a string.</summary>
    [JsonPropertyName("timestamp")]
    [JsonPropertyOrder(3)]
    public string Timestamp { get; }

    /// <summary>The random string of the signature.</summary>
    [JsonPropertyName("nonceStr")]
    [JsonPropertyOrder(4)]
    public string NonceStr { get; }

    /// <summary>Always <c>SHA1</c> (目前仅支持SHA1).</summary>
    [JsonPropertyName("signType")]
    [JsonPropertyOrder(5)]
    public string SignType { get; } = "SHA1";

    /// <summary>The signature (附录4): 40 lower-case hexadecimal digits.</summary>
    [JsonPropertyName("cardSign")]
    [JsonPropertyOrder(6)]
    public string CardSign { get; }

    /// <summary>Serializes the argument of <c>wx.chooseCard</c>. The result is safe inside <c>&lt;script&gt;</c>.</summary>
    /// <returns>One line of JSON.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, CardJson.Default.ChooseCardParameters);
}
