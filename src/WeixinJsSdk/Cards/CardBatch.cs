using System.Globalization;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Cards;

/// <summary>Validates the cards of one <c>wx.addCard</c> call.</summary>
internal static class CardBatch
{
    public static IReadOnlyList<CardExt> Of(IEnumerable<AddCardRequest> requests)
    {
        var cards = new List<CardExt>();
        var nonces = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in Guard.NotNull(requests, nameof(requests)))
        {
            var place = string.Format(CultureInfo.InvariantCulture, "{0}[{1}]", nameof(requests), cards.Count);
            var card = new CardExt(request ?? throw new ArgumentException($"{place} must not be null.", nameof(requests)), place + ".");
            if (!nonces.Add(card.NonceStr))
            {
                // "不同添加请求的nonce须动态生成，若重复将会导致领取失败"
                throw new ArgumentException(
                    $"{place}.{nameof(request.NonceStr)} is the same as that of another card, and WeChat would reject the claim. Leave it null for a random one.",
                    nameof(requests));
            }

            cards.Add(card);
        }

        return cards.Count > 0 ? cards : throw new ArgumentException($"{nameof(requests)} must hold at least one card.", nameof(requests));
    }
}
