using System.Text.Json;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Judge;

/// <summary>addCard (批量添加卡券, 附录4): each cardExt is a JSON string that carries exactly what was signed, and is used once.</summary>
internal static class AddCardJudge
{
    private const string InvalidSignature = "invalid signature";

    public static Decision Decide(JudgedCall call, CallContext context)
    {
        var cards = context.Parameters.Items("card_list");
        if (cards.Count == 0)
        {
            return call.Refuse("fail", CardReasons.EmptyList);
        }

        var claims = new List<string>();
        var hashed = new List<string>();
        foreach (var card in cards)
        {
            if (Refuse(call, context.Account, card, claims, hashed) is { } refusal)
            {
                return refusal;
            }
        }

        return context.Account.ClaimedCards.TryClaim(claims)
            ? call.Ok(CardReasons.AllSigned, string.Join('\n', hashed))
            : call.Refuse("fail", CardReasons.UsedBefore, string.Join('\n', hashed));
    }

    private static Decision? Refuse(JudgedCall call, SimulatedAccount account, JsonElement card, List<string> claims, List<string> hashed)
    {
        var cardId = card.Text("card_id");
        if (cardId.Length == 0)
        {
            return call.Refuse("fail", CardReasons.LacksCardId);
        }

        if (card.Member("card_ext") is not { ValueKind: JsonValueKind.String } text)
        {
            return call.Refuse(InvalidSignature, CardReasons.NoText(cardId));
        }

        if (CardExt.Parse(text.GetString()!, out var problem) is not { } ext)
        {
            return call.Refuse("fail", CardReasons.Malformed(cardId, problem!));
        }

        string[] values = [ext.Timestamp, cardId, ext.Code, ext.OpenId, ext.NonceStr];
        var tickets = account.Tickets.Valid(Tickets.WxCard);
        var ticket = CardHash.MatchingTicket(tickets, ext.Signature, values);
        hashed.Add(CardHash.Hide(ticket, tickets, values));
        if (ticket is null)
        {
            return call.Refuse(
                InvalidSignature,
                CardHash.MatchingTicket(account.Tickets.Valid(Tickets.JsApi), ext.Signature, values) is not null
                    ? CardReasons.JsApiTicket(cardId)
                    : CardReasons.NoTicketFitsExt(cardId),
                hashed[^1]);
        }

        claims.Add($"{cardId}\n{ext.Timestamp}\n{ext.NonceStr}");
        if (ext.Code.Length > 0)
        {
            claims.Add($"{cardId}\ncode {ext.Code}");
        }

        return null;
    }
}
