using System.Text.Json;
using WeixinJsSdk.Doctor;
using WeixinJsSdk.Simulator.Accounts;
using WeixinJsSdk.Simulator.Judge;
using WeixinJsSdk.Simulator.Protocol;

namespace WeixinJsSdk.Simulator.Explanation;

/// <summary>What the platform knows about a refused addCard, chooseCard or chooseInvoice.</summary>
internal sealed class CardCallEvidence(AccountDirectory accounts, SimulatedAccount account, Decision refusal, SimulatedClient client)
{
    public IEnumerable<CardEvidence> Of(JsonElement parameters) => refusal.Call.Api switch
    {
        "addCard" => AddCards(parameters.Items("card_list")),
        "chooseCard" => [ChooseCard(parameters)],
        _ => [ChooseInvoice(parameters)],
    };

    private IEnumerable<CardEvidence> AddCards(IReadOnlyList<JsonElement> cards)
    {
        string[] all = [.. cards.Select(ExtText)];
        for (var i = 0; i < cards.Count; i++)
        {
            var evidence = Begin(CardCall.AddCard);
            evidence.CardId = cards[i].Text("card_id");
            evidence.CardExt = all[i];
            evidence.CardExtIsObject = cards[i].Member("card_ext") is { } ext ? ext.ValueKind == JsonValueKind.Object : null;
            evidence.OtherCardExts = [.. all.Where((_, other) => other != i)];
            yield return evidence;
        }
    }

    private CardEvidence ChooseCard(JsonElement p)
    {
        var evidence = Begin(CardCall.ChooseCard);
        // What the page has not sent is no part of the signature.
        evidence.CardId = p.Text("card_id") ?? "";
        evidence.ShopId = p.Text("location_id") ?? "";
        evidence.CardType = p.Text("card_type") ?? "";
        evidence.Timestamp = p.Text("time_stamp");
        evidence.NonceStr = p.Text("nonce_str");
        evidence.SignType = p.Text("sign_type");
        evidence.Signature = p.Text("card_sign");
        return evidence;
    }

    private CardEvidence ChooseInvoice(JsonElement p)
    {
        var evidence = Begin(CardCall.ChooseInvoice);
        evidence.Timestamp = p.TextOrNumber("timestamp");
        evidence.NonceStr = p.Text("nonceStr");
        evidence.SignType = p.Text("signType");
        evidence.Signature = p.Text("cardSign");
        return evidence;
    }

    private CardEvidence Begin(CardCall call) => new()
    {
        Call = call,
        AppId = account.AppId,
        ApiTicket = account.Tickets.Valid(Tickets.WxCard).Newest(),
        PreviousTicket = account.Tickets.Ended(Tickets.WxCard).Newest(),
        JsApiTicket = account.Tickets.Valid(Tickets.JsApi).Newest(),
        AccessToken = account.AccessTokens.Valid.Newest(),
        AppSecret = account.AppSecret,
        OtherTickets = [.. accounts.All.Where(other => other != account).SelectMany(other => other.Tickets.Valid(Tickets.WxCard))],
        ErrMsg = refusal.ErrMsg,
        UserAgent = DeviceText.UserAgent(client),
    };

    private static string ExtText(JsonElement card) => card.Member("card_ext") is { } ext
        ? ext.ValueKind == JsonValueKind.String ? ext.GetString()! : ext.GetRawText()
        : "";
}
