using WeixinJsSdk.Shared;

namespace WeixinJsSdk;

/// <summary>
/// The signature of cards (附录4-卡券扩展字段及签名生成算法): <c>signature</c> of addCard's cardExt,
/// and <c>cardSign</c> of chooseCard and chooseInvoice.
/// </summary>
public static class CardSignature
{
    /// <summary>
    /// Sorts the values ordinally, concatenates them without a separator and computes their SHA-1. No value is trimmed:
    /// the example in WeChat's document is reproduced only with the space at the end of its api_ticket.
    /// </summary>
    /// <param name="values">
    /// The values in any order. For addCard: api_ticket, timestamp, card_id, code, openid, nonce_str. For chooseCard: api_ticket,
    /// app_id, location_id, timestamp, nonce_str, card_id, card_type. Null and empty values are skipped.
    /// </param>
    /// <returns>The signature: 40 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static string Compute(params string?[] values)
    {
        var sorted = (string?[])Guard.NotNull(values, nameof(values)).Clone();
        Array.Sort(sorted, string.CompareOrdinal);
        return Sha1Hex.Compute(sorted);
    }
}
