using System.Text.Json;
using System.Text.Json.Serialization;
using WeixinJsSdk.Cards;

namespace WeixinJsSdk;

/// <summary>An element of the <c>cardList</c> that <c>wx.addCard</c> takes. Immutable.</summary>
/// <remarks>System.Text.Json serializes it, and a list of it, with WeChat's property names.</remarks>
public sealed class AddCardItem
{
    internal AddCardItem(string cardId, string cardExt)
    {
        CardId = cardId;
        CardExt = cardExt;
    }

    /// <summary>The card's <c>card_id</c>.</summary>
    [JsonPropertyName("cardId")]
    [JsonPropertyOrder(0)]
    public string CardId { get; }

    /// <summary>
    /// The JSON <em>string</em> that was signed ("格式为字符串而不是Object，否则会报签名错误"): pass it to <c>wx.addCard</c> unchanged,
    /// without parsing it.
    /// </summary>
    [JsonPropertyName("cardExt")]
    [JsonPropertyOrder(1)]
    public string CardExt { get; }

    /// <summary>Serializes the element with WeChat's property names. The result is safe inside <c>&lt;script&gt;</c>.</summary>
    /// <returns>One line of JSON.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, CardJson.Default.AddCardItem);
}
