using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes with payments, in English.</summary>
internal static class EnglishPayments
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [PayTimestampSigned] = new(
            "The time was signed under the name timestamp instead of timeStamp.",
            "Sign timeStamp (with a capital S); only wx.chooseWXPay itself takes timestamp."),
        [PayTimestampName] = new(
            "The page hands the time over under the name of the other interface.",
            "wx.chooseWXPay takes timestamp (all lower-case), getBrandWCPayRequest takes timeStamp."),
        [PaySignTypeNotSigned] = new("The signType was not signed.", "V2 signs appId, timeStamp, nonceStr, package and signType."),
        [PaySignTypeMissing] = new(
            "The page hands no signType over, and the client says SHA1.",
            "Always hand signType over: MD5, HMAC-SHA256 or RSA."),
        [PaySignTypeDiffers] = new(
            "The signType handed over is not the way in which the payment or its order was signed.",
            "Order (统一下单), paySign and signType must be of one kind; V3 orders need RSA."),
        [PayKeyWrong] = new(
            "The payment was signed with another key.",
            "V2 takes the APIv2密钥 of the merchant (账户中心 - API安全), not the V3 key and not the AppSecret; V3 takes apiclient_key.pem."),
        [PayKeyWhitespace] = new(
            "White space around the key was signed with it.",
            "Trim the key where it enters: a line break at the end of a file or a secret is usual."),
        [PayKeyNotAppended] = new(
            "The key was left out, or not appended as \"&key=\".",
            "Append &key= and the key to the sorted fields before hashing."),
        [PayAppIdWrong] = new("Another appid was signed than the page uses.", "Sign the appId of wx.config; it must be the one of the order."),
        [PayAppIdNotSigned] = new("The appid was not signed.", "Sign appId too, though wx.chooseWXPay does not take it."),
        [PayPrefixMissing] = new("\"prepay_id=\" is missing before the prepay_id.", "Sign and hand over package as prepay_id=…."),
        [PaySignLowerCase] = new("The paySign is in lower-case hexadecimal digits.", "Write it in upper case (ToUpperInvariant)."),
        [PayNameSigned] = new(
            "A name in the signed string is misspelt.",
            "The names are appId, nonceStr, package, signType, timeStamp: case counts."),
        [PayLineFeed] = new(
            "V3: the lines are not ended by exactly one line feed each.",
            "Sign appId\\ntimeStamp\\nnonceStr\\npackage\\n: the last line is ended too, with \\n and not \\r\\n."),
        [PaySignTypeSigned] = new("V3: the signType was signed.", "V3 signs four lines only; signType is handed over and not signed."),
        [PayTextOfOtherVersion] = new(
            "The text of the other version (V2 or V3) was signed.",
            "V2 signs name=value pairs with a key, V3 four lines with the RSA key."),
        [PayFieldMalformed] = new(
            "A field of the payment is missing, has the wrong form, or is not the one that was signed.",
            "timestamp is a string of seconds, nonceStr has at most 32 characters, package is prepay_id=…, signType is MD5, HMAC-SHA256 or RSA."),
        [PayDirectory] = new(
            "The page lies in none of the merchant's payment directories (支付目录).",
            "Add the page's directory at 商户平台 - 产品中心 - 开发配置; it must lie under the JS safe domain. It takes some minutes."),
    };
}
