namespace WeixinJsSdk.Simulator.Judge;

/// <summary>The reasons of decisions about chooseWXPay.</summary>
internal static class PaymentReasons
{
    public static Reason OtherAppId { get; } = new("appId is not the appId of wx.config.", "appId 不是 wx.config 的 appId。");

    public static Reason NoTimestamp { get; } = new("timestamp is required: whole seconds as text.", "缺少 timestamp：应为字符串形式的整数秒。");

    public static Reason NoNonce { get; } = new("nonceStr is required, at most 32 characters.", "缺少 nonceStr，或超过 32 个字符。");

    public static Reason NoPrepayId { get; } = new("package must be prepay_id=***.", "package 必须是 prepay_id=***。");

    public static Reason NoPaySign { get; } = new("paySign is required.", "缺少 paySign。");

    public static Reason Right { get; } = new("The paySign is right.", "paySign 正确。");

    public static Reason NoApiKey { get; } = new("The account's merchant has no API key (Payment.ApiKey).", "该账号的商户没有设置 API 密钥（Payment.ApiKey）。");

    public static Reason NoPublicKey { get; } = new(
        "The account's merchant has no public key (Payment.PublicKeyPem).",
        "该账号的商户没有设置公钥（Payment.PublicKeyPem）。");

    public static Reason PublicKeyDoesNotFit { get; } = new(
        "The merchant's public key does not verify this paySign for these values.",
        "用商户公钥验证，paySign 与这些值不符。");

    public static Reason SignType(string signType) => new(
        $"signType is \"{signType}\": pass MD5, HMAC-SHA256 or RSA explicitly, jweixin turns a missing one into SHA1.",
        $"signType 为“{signType}”：请明确传入 MD5、HMAC-SHA256 或 RSA，缺省时 jweixin 会改成 SHA1。");

    public static Reason OutsideDirectories(string directories) => new(
        $"The page lies in none of the account's 支付目录 ({directories}).",
        $"页面不在该账号的任何支付目录（{directories}）下。");

    public static Reason ApiKeyDoesNotFit(string signType) => new(
        $"The merchant's API key gives another {signType} paySign for these values (signed names appId, timeStamp, nonceStr, package, signType; upper-case hex).",
        $"用商户 API 密钥对这些值算出的 {signType} paySign 不同（参与签名的字段为 appId、timeStamp、nonceStr、package、signType；结果为大写十六进制）。");
}
