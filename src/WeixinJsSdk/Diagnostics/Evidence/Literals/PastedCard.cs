namespace WeixinJsSdk;

/// <summary>Tells the ways apart in which a card is pasted: a call, an element of its cardList, or a cardExt.</summary>
internal static class PastedCard
{
    public static CardEvidence Read(string text)
    {
        var isChoice = !text.Contains(".addCard") && (text.Contains("chooseCard") || text.Contains("chooseInvoice") || text.Contains("cardSign"));
        var pasted = PastedText.Read(text, isChoice ? PastedShape.ChooseCard : PastedShape.AddCard);
        var card = Read(pasted, text, isChoice);
        card.AppId = pasted.TextOf("appId") ?? PastedText.AppIdOfConfig(text);
        card.ErrMsg = pasted.TextOf("errMsg");
        card.IsCutOff = pasted.IsCut;
        card.PastedSecrets = NamedSecret.In(text);
        return card;
    }

    private static CardEvidence Read(JsValue pasted, string text, bool isChoice)
    {
        if (pasted.Member("cardList")?.Items is { Count: > 0 } cards)
        {
            var first = OfElement(cards[0]);
            first.OtherCardExts = [.. cards.Skip(1).Select(card => OfElement(card).CardExt).Where(ext => ext is not null).Select(ext => ext!)];
            return first;
        }

        return pasted.Member("cardExt") is not null ? OfElement(pasted)
            : pasted.Member("cardList") is not null ? new CardEvidence()
            : isChoice ? OfChoice(pasted, text)
            : pasted.Within.Length == 0 ? OfLog(pasted)
            : new CardEvidence { CardExt = pasted.Source };
    }

    private static CardEvidence OfElement(JsValue card) => new()
    {
        CardId = card.TextOf("cardId"),
        CardExt = card.Member("cardExt") is { } ext ? ext.Text ?? (ext.Members is null ? null : ext.Source) : null,
        CardExtIsObject = card.Member("cardExt") is { } given && (given.Text is not null || given.Members is not null) ? given.Members is not null : null,
    };

    private static CardEvidence OfChoice(JsValue choice, string text) => new()
    {
        Call = text.Contains("chooseInvoice") ? CardCall.ChooseInvoice : CardCall.ChooseCard,
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
