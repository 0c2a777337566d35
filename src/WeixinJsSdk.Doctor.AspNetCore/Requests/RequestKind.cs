using System.Text.RegularExpressions;

namespace WeixinJsSdk.Doctor.AspNetCore.Requests;

/// <summary>
/// What a request is about, if it does not say so: by the errMsg, then by the signature that stands in the text, then by the names
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

    public static string Of(DoctorRequest request) =>
        request.Kind is Config or Card or Payment ? request.Kind
        : Holds(request.ErrMsg, OfPermissions) && !IsBridgePayment(request) ? Config
        : Holds(request.ErrMsg, OfPayments) ? Payment
        : Holds(request.ErrMsg, OfCards) ? Card
        : PaySign().IsMatch(request.Text ?? "") ? Payment
        : CardSign().IsMatch(request.Text ?? "") ? Card
        : Holds(request.Text, OfConfigs) ? Config
        : Holds(request.Text, OfPayments) ? Payment
        : Holds(request.Text, OfCards) || request.CardId?.Length > 0 ? Card
        : Config;

    private static bool IsBridgePayment(DoctorRequest request) =>
        (Holds(request.ErrMsg, OfBridgePayments) || Holds(request.Text, OfBridgePayments)) && !Holds(request.Text, OfConfigs);

    private static bool Holds(string? text, string[] names) => text is not null && names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("""paySign\\*["']?\s*[:=]\s*\\*["'`][0-9A-Za-z+/]{16}""", RegexOptions.CultureInvariant)]
    private static partial Regex PaySign();

    [GeneratedRegex("""(?:cardSign\\*["']?\s*[:=]\s*\\*["'`][0-9A-Fa-f]{16}|cardExt\\*["']?\s*:\s*["'`{])""", RegexOptions.CultureInvariant)]
    private static partial Regex CardSign();
}
