namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>The calls and fields that are searched for in a pasted text.</summary>
/// <param name="Calls">The call whose argument it is, by all its names.</param>
/// <param name="Fields">The fields of that argument.</param>
/// <param name="Signature">The one of them that is a signature.</param>
/// <param name="Example">What to paste.</param>
internal sealed record PastedShape(IReadOnlyList<string> Calls, IReadOnlyList<string> Fields, string Signature, string Example)
{
    /// <summary>What a server tells beside the fields, and a page hands to no call.</summary>
    public IReadOnlyList<string> OfServers { get; init; } = [];

    /// <summary><c>wx.config</c>; the client's script has a second name for <c>wx</c> (步骤四), and bundles a third.</summary>
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

    /// <summary>Whether an object that stands alone is what a server answers: it may get more fields on its way to the call.</summary>
    public bool IsAnswer(JsValue value) => value.Count(OfServers) > 0;
}
