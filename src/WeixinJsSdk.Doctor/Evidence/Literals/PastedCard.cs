using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.Evidence;

/// <summary>Distinguishes the forms in which a card is pasted: a call, an element of its cardList, or a cardExt.</summary>
internal static class PastedCard
{
    private const string Choice = "chooseCard";
    private const string Invoice = "chooseInvoice";

    public static CardEvidence Read(string text)
    {
        var call = CallIn(text);
        var pasted = PastedText.Read(text, call == CardCall.AddCard ? PastedShape.AddCard : PastedShape.ChooseCard);
        var card = Read(pasted, call);
        card.AppId = pasted.TextOf("appId") ?? PastedText.AppIdOfConfig(text);
        card.ErrMsg = pasted.TextOf("errMsg");
        card.IsCutOff = pasted.IsCut;
        card.PastedSecrets = NamedSecret.In(text);
        return card;
    }

    /// <summary>The call that can be read; if the text contains none, the call that it names.</summary>
    private static CardCall CallIn(string text) =>
        PastedText.CallIn(text, [.. PastedShape.AddCard.Calls, .. PastedShape.ChooseCard.Calls])?.Name is { } called ? Named(called)
        : text.Contains(".addCard") || !(text.Contains("cardSign") || text.Contains(Choice) || text.Contains(Invoice)) ? CardCall.AddCard
        : Named(text.Contains(Choice) || !text.Contains(Invoice) ? Choice : Invoice);

    private static CardCall Named(string name) =>
        name.Contains(Invoice) ? CardCall.ChooseInvoice : name.Contains(Choice) ? CardCall.ChooseCard : CardCall.AddCard;

    private static CardEvidence Read(JsValue pasted, CardCall call)
    {
        if (pasted.Member("cardList")?.Items is { Count: > 0 } cards)
        {
            var first = OfElement(cards[0]);
            first.OtherCardExts = [.. cards.Skip(1).Select(card => OfElement(card).CardExt).Where(ext => ext is not null).Select(ext => ext!)];
            return first;
        }

        return pasted.Member("cardExt") is not null ? OfElement(pasted)
            : pasted.Member("cardList") is not null ? new CardEvidence()
            : call != CardCall.AddCard ? OfChoice(pasted, call)
            : pasted.Within.Length == 0 ? OfLog(pasted)
            : new CardEvidence { CardExt = pasted.Source };
    }

    private static CardEvidence OfElement(JsValue card) => new()
    {
        CardId = card.TextOf("cardId"),
        CardExt = card.Member("cardExt") is { } ext ? ext.Text ?? (ext.Members is null ? null : ext.Source) : null,
        CardExtIsObject = card.Member("cardExt") is { } given && (given.Text is not null || given.Members is not null) ? given.Members is not null : null,
    };

    private static CardEvidence OfChoice(JsValue choice, CardCall call) => new()
    {
        Call = call,
        ShopId = choice.TextOrNothing("shopId"),
        CardType = choice.TextOrNothing("cardType"),
        CardId = choice.TextOrNothing("cardId"),
        Timestamp = choice.TextOf("timestamp"),
        NonceStr = choice.TextOf("nonceStr"),
        SignType = choice.TextOf("signType"),
        Signature = choice.TextOf("cardSign"),
    };

    private static CardEvidence OfLog(JsValue fields) => new()
    {
        CardId = fields.TextOf("cardId"),
        Timestamp = fields.TextOf("timestamp"),
        Signature = fields.TextOf("signature"),
    };
}
