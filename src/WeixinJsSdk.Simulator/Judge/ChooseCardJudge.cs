using System.Text.Json;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>chooseCard (拉取适用卡券列表, 附录4 cardSign), and chooseInvoice, which is signed in the same way.</summary>
internal static class ChooseCardJudge
{
    public static Decision DecideCard(JudgedCall call, CallContext context)
    {
        var p = context.Parameters;
        return p.Text("app_id") != context.Account.AppId
            ? call.Refuse("fail", CardReasons.OtherAppId)
            : Compare(call, context, p.Text("sign_type"), p.Text("time_stamp"), p.Text("nonce_str"), p.Text("card_sign"),
                context.Account.AppId, p.Text("location_id"), p.Text("time_stamp"), p.Text("nonce_str"), p.Text("card_id"), p.Text("card_type"));
    }

    public static Decision DecideInvoice(JudgedCall call, CallContext context)
    {
        var p = context.Parameters;
        var timestamp = p.TextOrNumber("timestamp");
        return Compare(call, context, p.Text("signType"), timestamp, p.Text("nonceStr"), p.Text("cardSign"),
            "INVOICE", timestamp, context.Account.AppId, p.Text("nonceStr"));
    }

    private static Decision Compare(
        JudgedCall call, CallContext context, string signType, string timestamp, string nonceStr, string cardSign, params string[] values)
    {
        if (signType != "SHA1")
        {
            return call.Refuse("fail", CardReasons.SignType(signType));
        }

        if (!BridgeParameters.IsDigits(timestamp) || nonceStr.Length is 0 or > 32 || cardSign.Length == 0)
        {
            return call.Refuse("fail", CardReasons.Incomplete);
        }

        var tickets = context.Account.Tickets.Valid(Tickets.WxCard);
        var ticket = CardHash.MatchingTicket(tickets, cardSign, values);
        var hashed = CardHash.Hide(ticket, tickets, values);
        return ticket is not null
            ? call.Ok(CardReasons.Right, hashed)
            : call.Refuse("invalid signature", CardReasons.NoTicketFits, hashed);
    }
}
