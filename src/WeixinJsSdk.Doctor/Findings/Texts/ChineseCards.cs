using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes with cards, in Chinese.</summary>
internal static class ChineseCards
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [CardSortedByName] = new("卡券签名按字段名排序了，而应按字段值排序。", "对字段的 value 值做字典序排序后拼接。"),
        [CardCultureOrder] = new("字段值按区域文化或忽略大小写排序了。", "请用 StringComparer.Ordinal 排序：大写字母在小写字母之前。"),
        [CardNotSorted] = new("字段值没有排序。", "拼接前须对字段值做字典序排序。"),
        [CardNamesSigned] = new("卡券签名带上了字段名或分隔符，这是 wx.config 的签名方式。", "把排序后的字段值直接拼接，不带字段名和分隔符；卡券签名与 wx.config 签名互相独立。"),
        [CardCodeLeftOut] = new("code 只出现在 cardExt 或签名其中之一。", "cardExt 中的值与参与签名的值必须一致。"),
        [CardOpenIdLeftOut] = new("openid 只出现在 cardExt 或签名其中之一。", "cardExt 中的值与参与签名的值必须一致。"),
        [CardValueLeftOut] = new(
            "有一个应参与签名的值没有参与签名。",
            "addCard 签名 api_ticket、timestamp、card_id、code、openid、nonce_str；chooseCard 签名 api_ticket、app_id、location_id、timestamp、nonce_str、card_id、card_type。"),
        [CardValueTooMany] = new("有一个不应参与签名的值参与了签名。", "outer_id、outer_str、fixed_begintimestamp 和 signType 均不参与签名。"),
        [CardExtIsObject] = new("cardExt 是对象而不是字符串。", "请把服务端生成的 JSON 文本作为字符串传入（只 JSON.stringify 一次）。"),
        [CardExtRewritten] = new("cardExt 在签名之后被重新序列化，内容发生了变化。", "原样传递签名时的文本，不要解析后重新生成：数字、前导零和转义都会改变。"),
        [CardExtMalformed] = new("cardExt 不是合格的 JSON 对象，或缺少必填字段。", "必须含有 timestamp（字符串形式的秒数）和 signature；code、openid、nonce_str 如有则须为字符串。"),
        [CardJsApiTicketUsed] = new("卡券签名用的是 jsapi_ticket，而不是卡券 api_ticket。", "获取票据时用 type=wx_card，两种票据在缓存中要分开。"),
        [CardAppSecretUsed] = new("卡券签名用的是 AppSecret，这是旧文档的做法。", "请改用 api_ticket（type=wx_card）签名；AppSecret 只为旧接入保留，安全性较低。"),
        [CardNonceRepeated] = new("多张卡券使用了相同的 nonce_str。", "每张卡券都要生成新的 nonce_str，同一次调用中也一样，重复会导致领取失败。"),
        [CardSignTypeWrong] = new("卡券的 signType 不是 SHA1。", "chooseCard 和 chooseInvoice 目前仅支持 SHA1。"),
        [CardTooMany] = new("一次调用的卡券超过五张。", "每次添加的卡券建议不超过五张，否则会超时。"),
        [CardCodeRepeated] = new("多张卡券使用了相同的 code。", "同一个 code 只能被领取一次。"),
    };
}
