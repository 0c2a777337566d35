using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.AspNetCore.Requests;

/// <summary>
/// What a question is about, if it does not say so: by what the phone said, then by the signature that stands in the text, then by the names
/// that it holds. A <c>wx.config</c> names in its jsApiList the very interfaces of cards and payments.
/// </summary>
internal static partial class RequestKind
{
    public const string Config = "config";
    public const string Card = "card";
    public const string Payment = "payment";

    private static readonly string[] OfConfigs = ["wx.config", "jWeixin.config"];
    private static readonly string[] OfCards = ["addCard", "chooseCard", "chooseInvoice", "cardExt", "card_ext", "cardSign", "card_sign", "cardList", "nonce_str"];
    private static readonly string[] OfBridgePayments = ["getBrandWCPayRequest", "get_brand_wcpay_request"];
    private static readonly string[] OfPayments = ["chooseWXPay", .. OfBridgePayments, "paySign", "prepay_id", "支付"];

    // Whether an interface may be called is decided by wx.config, which a page that pays over the bridge can do without.
    private static readonly string[] OfPermissions = ["config:", "permission", "offline verifying", "function not exist", "function_not_exist", "access_denied"];

    public static string Of(DoctorRequest question) =>
        question.Kind is Config or Card or Payment ? question.Kind
        : Holds(question.ErrMsg, OfPermissions) && !IsBridgePayment(question) ? Config
        : Holds(question.ErrMsg, OfPayments) ? Payment
        : Holds(question.ErrMsg, OfCards) ? Card
        : PaySign().IsMatch(question.Text ?? "") ? Payment
        : CardSign().IsMatch(question.Text ?? "") ? Card
        : Holds(question.Text, OfConfigs) ? Config
        : Holds(question.Text, OfPayments) ? Payment
        : Holds(question.Text, OfCards) || question.CardId?.Length > 0 ? Card
        : Config;

    private static bool IsBridgePayment(DoctorRequest question) =>
        (Holds(question.ErrMsg, OfBridgePayments) || Holds(question.Text, OfBridgePayments)) && !Holds(question.Text, OfConfigs);

    private static bool Holds(string? text, string[] names) => text is not null && names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("""paySign\\*["']?\s*[:=]\s*\\*["'`][0-9A-Za-z+/]{16}""", RegexOptions.CultureInvariant)]
    private static partial Regex PaySign();

    [GeneratedRegex("""(?:cardSign\\*["']?\s*[:=]\s*\\*["'`][0-9A-Fa-f]{16}|cardExt\\*["']?\s*:\s*["'`{])""", RegexOptions.CultureInvariant)]
    private static partial Regex CardSign();
}
