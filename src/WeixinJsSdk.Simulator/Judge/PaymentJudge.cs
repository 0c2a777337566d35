using System.Text.Json;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>chooseWXPay (发起一个微信支付): the page lies in 支付目录, and paySign fits its signType.</summary>
internal static class PaymentJudge
{
    private const string InvalidPaySign = "该公众号支付签名无效，无法发起该笔交易";
    private const string UrlNotRegistered = "当前页面的URL未注册";

    public static Decision Decide(JudgedCall call, CallContext context)
    {
        var p = context.Parameters;
        var settings = context.Account.Payment;
        var payment = new PaymentRequest(p.Text("appId"), p.Text("timeStamp"), p.Text("nonceStr"), p.Text("package"), p.Text("signType"), p.Text("paySign"));
        if (payment.AppId != context.Account.AppId)
        {
            return call.Refuse("fail", PaymentReasons.OtherAppId);
        }

        if (payment.Problem is { } problem)
        {
            return call.Refuse("fail", problem);
        }

        if (PageUrl.Parse(call.PageUrl) is not { } page || PaymentDirectory.Check(page, settings.Directories) is not { } directory)
        {
            return call.Refuse(UrlNotRegistered, PaymentReasons.OutsideDirectories(string.Join(", ", settings.Directories)));
        }

        var check = PaySignCheck.For(payment, settings);
        return check.Passed
            ? call.Ok(PaymentReasons.Right, check.Hashed, directory == PaymentDirectoryMatch.LoopbackException)
            : call.Refuse(InvalidPaySign, check.Reason, check.Hashed);
    }
}
