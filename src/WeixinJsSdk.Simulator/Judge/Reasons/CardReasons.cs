namespace WeixinJsSdk.Simulator.Judge;

/// <summary>The reasons of decisions about addCard, chooseCard and chooseInvoice.</summary>
internal static class CardReasons
{
    public static Reason EmptyList { get; } = new("cardList is empty.", "cardList 为空。");

    public static Reason LacksCardId { get; } = new("A card lacks cardId.", "有一张卡券缺少 cardId。");

    public static Reason AllSigned { get; } = new("Every cardExt is signed and new.", "每个 cardExt 都签名正确，且未被使用过。");

    public static Reason UsedBefore { get; } = new(
        "The same card_id, timestamp and nonce_str, or the same code, were used before.",
        "相同的 card_id、timestamp 和 nonce_str，或相同的 code，之前已经使用过。");

    public static Reason OtherAppId { get; } = new("app_id is not the appId of wx.config.", "app_id 不是 wx.config 的 appId。");

    public static Reason Incomplete { get; } = new(
        "timestamp (whole seconds), nonceStr (at most 32 characters) and cardSign are required.",
        "timestamp（整数秒）、nonceStr（不超过 32 个字符）和 cardSign 均为必填。");

    public static Reason Right { get; } = new("The cardSign is right.", "cardSign 正确。");

    public static Reason NoTicketFits { get; } = new(
        "None of the account's valid api_tickets gives this cardSign for these values.",
        "用该账号任何有效的 api_ticket，都算不出这些值的这个 cardSign。");

    public static Reason SignType(string signType) => new(
        $"signType is \"{signType}\"; only SHA1 is allowed.",
        $"signType 为“{signType}”，只允许 SHA1。");

    public static Reason NoText(string cardId) => new(
        $"The cardExt of {cardId} is not a string: JSON.stringify what the server signed, an object is refused.",
        $"{cardId} 的 cardExt 不是字符串：请对服务端签名的内容做 JSON.stringify，对象会被拒绝。");

    public static Reason Malformed(string cardId, Reason problem) => new(
        $"The cardExt of {cardId} {problem.English}.",
        $"{cardId} 的 cardExt {problem.Chinese}。");

    public static Reason JsApiTicket(string cardId) => new(
        $"The cardExt of {cardId} was signed with the jsapi_ticket instead of the api_ticket of cards.",
        $"{cardId} 的 cardExt 签名用的是 jsapi_ticket，而不是卡券 api_ticket。");

    public static Reason NoTicketFitsExt(string cardId) => new(
        $"None of the account's valid api_tickets gives the signature of {cardId} for these values.",
        $"用该账号任何有效的 api_ticket，都算不出 {cardId} 这些值的签名。");
}
