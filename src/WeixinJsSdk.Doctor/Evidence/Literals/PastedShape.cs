namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>The calls and fields that are searched for in a pasted text.</summary>
/// <param name="Calls">All names of the call that receives the object.</param>
/// <param name="Fields">The fields of that argument.</param>
/// <param name="Signature">The name of the field that holds the signature.</param>
/// <param name="Example">The example of what to paste, for messages.</param>
internal sealed record PastedShape(IReadOnlyList<string> Calls, IReadOnlyList<string> Fields, string Signature, string Example)
{
    /// <summary>Fields that a server returns beside these fields and that a page passes to no call.</summary>
    public IReadOnlyList<string> OfServers { get; init; } = [];

    /// <summary><c>wx.config</c>. WeChat's client script has a second name for <c>wx</c> (步骤四), and bundles use a third one.</summary>
    public static readonly PastedShape Config = new(
        ["wx.config", "jWeixin.config", "jweixin.config"], ["appId", "timestamp", "nonceStr", "signature", "jsApiList"], "signature", "wx.config({…})")
    {
        OfServers = ["url", "rawString", "string1", "signStr", "signString", "jsapi_ticket", "code", "errcode"],
    };

    public static readonly PastedShape AddCard = new(
        [".addCard"], ["cardList", "cardId", "cardExt", "timestamp", "nonce_str", "code", "openid", "signature"], "signature", "wx.addCard({…}) or wx.chooseCard({…})");

    public static readonly PastedShape ChooseCard = new(
        [".chooseCard", ".chooseInvoice", "'chooseInvoice", "\"chooseInvoice"], ["shopId", "cardType", "cardId", "timestamp", "nonceStr", "signType", "cardSign"], "cardSign", AddCard.Example);

    public static readonly PastedShape Payment = new(
        [".chooseWXPay", "getBrandWCPayRequest"], ["appId", "timestamp", "nonceStr", "package", "signType", "paySign"], "paySign", "wx.chooseWXPay({…})");

    /// <summary>Whether an object that stands alone is a server's answer. Such an object may get more fields before the call.</summary>
    public bool IsAnswer(JsValue value) => value.Count(OfServers) > 0;
}
