using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Findings;

/// <summary>Mistakes with payments, in Chinese.</summary>
internal static class ChinesePayments
{
    public static IReadOnlyDictionary<FindingCode, Wording> All { get; } = new Dictionary<FindingCode, Wording>
    {
        [PayTimestampSigned] = new("签名时时间的字段名写成了 timestamp，应为 timeStamp。", "签名时写 timeStamp（大写 S）；只有 wx.chooseWXPay 的参数名是全小写的 timestamp。"),
        [PayTimestampName] = new("页面传递时间时用了另一个接口的参数名。", "wx.chooseWXPay 的参数是 timestamp（全小写），getBrandWCPayRequest 的参数是 timeStamp。"),
        [PaySignTypeNotSigned] = new("signType 没有参与签名。", "V2 支付签名的字段为 appId、timeStamp、nonceStr、package、signType。"),
        [PaySignTypeMissing] = new("页面没有传 signType，客户端会按 SHA1 处理。", "务必传入 signType：MD5、HMAC-SHA256 或 RSA。"),
        [PaySignTypeDiffers] = new("传入的 signType 与支付或下单时实际的签名方式不一致。", "统一下单、paySign 与 signType 的签名方式必须一致；V3 下单须用 RSA。"),
        [PayKeyWrong] = new("支付签名使用了错误的密钥。", "V2 使用商户平台的 APIv2 密钥（账户中心-API安全），不是 APIv3 密钥或 AppSecret；V3 使用 apiclient_key.pem。"),
        [PayKeyWhitespace] = new("密钥前后的空白参与了签名。", "读取密钥时去掉首尾空白，文件末尾的换行很常见。"),
        [PayKeyNotAppended] = new("密钥没有以“&key=”的形式拼接在末尾。", "在排序后的字段末尾拼接 &key=密钥 再计算。"),
        [PayAppIdWrong] = new("参与签名的 appId 与页面使用的不一致。", "用 wx.config 的 appId 签名，并且须与下单时的一致。"),
        [PayAppIdNotSigned] = new("appId 没有参与签名。", "appId 也要参与签名，尽管 wx.chooseWXPay 不需要传它。"),
        [PayPrefixMissing] = new("package 缺少“prepay_id=”前缀。", "签名和传递的 package 都应为 prepay_id=…。"),
        [PaySignLowerCase] = new("paySign 是小写的十六进制。", "paySign 须为大写（ToUpperInvariant）。"),
        [PayNameSigned] = new("签名字符串中的字段名拼写有误。", "字段名为 appId、nonceStr、package、signType、timeStamp，区分大小写。"),
        [PayLineFeed] = new("V3：各行没有都以一个换行符结尾。", "签名串为 appId\\ntimeStamp\\nnonceStr\\npackage\\n：最后一行也要以 \\n 结尾，不能用 \\r\\n。"),
        [PaySignTypeSigned] = new("V3：signType 参与了签名。", "V3 只签名四行，signType 只传递、不参与签名。"),
        [PayTextOfOtherVersion] = new("签名串用了另一个版本（V2 或 V3）的格式。", "V2 对“字段名=字段值”加密钥签名，V3 用 RSA 私钥对四行文本签名。"),
        [PayFieldMalformed] = new("支付参数缺失、形式不对，或与签名时的不一致。", "timestamp 为字符串形式的秒数，nonceStr 不超过 32 位，package 为 prepay_id=…，signType 为 MD5、HMAC-SHA256 或 RSA。"),
        [PayDirectory] = new("页面不在商户的支付授权目录之下。", "请在“商户平台-产品中心-开发配置”中添加支付授权目录，须在 JS 接口安全域名之下，几分钟后生效。"),
    };
}
