using System.Text.Json;
using System.Text.Json.Serialization;
using WeixinJsSdk.Cards;

namespace WeixinJsSdk;

/// <summary>An element of the <c>cardList</c> that <c>wx.addCard</c> takes. Immutable.</summary>
/// <remarks>System.Text.Json writes it, and a list of it, in WeChat's names.</remarks>
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
    /// The JSON <em>string</em> that was signed ("格式为字符串而不是Object，否则会报签名错误"): hand it to <c>wx.addCard</c> as it stands,
    /// and do not parse it on the way.
    /// </summary>
    [JsonPropertyName("cardExt")]
    [JsonPropertyOrder(1)]
    public string CardExt { get; }

    /// <summary>Writes the element in WeChat's names. Safe inside <c>&lt;script&gt;</c> as it stands.</summary>
    /// <returns>One line of JSON.</returns>
    public string ToJson() => JsonSerializer.Serialize(this, CardJson.Default.AddCardItem);
}
