namespace WeixinJsSdk.AspNetCore;

/// <summary>What a question is about, if it does not say so: by the names that it holds.</summary>
internal static class QuestionKind
{
    public const string Config = "config";
    public const string Card = "card";
    public const string Payment = "payment";

    private static readonly string[] OfCards = ["addCard", "chooseCard", "chooseInvoice", "cardExt", "card_ext", "cardSign", "card_sign", "cardList", "nonce_str"];
    private static readonly string[] OfPayments = ["chooseWXPay", "getBrandWCPayRequest", "paySign", "prepay_id", "支付"];

    public static string Of(DoctorQuestion question) =>
        question.Kind is Config or Card or Payment ? question.Kind
        : Holds(question, OfPayments) ? Payment
        : (Holds(question, OfCards) || question.CardId?.Length > 0) && !Holds(question, ["wx.config"]) ? Card
        : Config;

    private static bool Holds(DoctorQuestion question, string[] names) => names.Any(name =>
        question.Text?.Contains(name, StringComparison.OrdinalIgnoreCase) == true || question.ErrMsg?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);
}
