using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Cards;

public sealed class CardKeyTests
{
    [Theory]
    [InlineData(nameof(CardEvidence.JsApiTicket), Secrets.Ticket, CardJsApiTicketUsed)]
    [InlineData(nameof(CardEvidence.AppSecret), Secrets.AppSecret, CardAppSecretUsed)]
    [InlineData(nameof(CardEvidence.AccessToken), Secrets.AccessToken, AccessTokenUsed)]
    [InlineData(nameof(CardEvidence.PreviousTicket), Secrets.PreviousTicket, PreviousTicketUsed)]
    [InlineData(nameof(CardEvidence.OtherTickets), Secrets.OtherTicket, OtherAccountTicketUsed)]
    public void What_was_signed_with_by_mistake_is_recognised_also_where_it_alone_is_known(string name, string secret, FindingCode expected)
    {
        var evidence = Evidence(new CardServer { Ticket = secret }, name, secret);

        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().Equal(expected);
    }

    [Fact]
    public void Without_the_right_ticket_a_search_in_vain_is_no_finding()
    {
        var evidence = Evidence(new CardServer(), nameof(CardEvidence.JsApiTicket), Secrets.Ticket);

        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().Equal(EvidenceMissing);
    }

    [Theory]
    [InlineData(CardCall.ChooseCard, "wx0123456789abcdef", "1234", "1404896688", "n", "GROUPON")]
    [InlineData(CardCall.ChooseInvoice, "wx0123456789abcdef", null, "1404896688", "n", "INVOICE")]
    public void A_right_cardSign_gives_no_finding(CardCall call, string appId, string? shopId, string timestamp, string nonce, string cardType)
    {
        var values = new[] { Secrets.CardTicket, appId, shopId, timestamp, nonce, cardType };
        var evidence = new CardEvidence
        {
            Call = call,
            ApiTicket = Secrets.CardTicket,
            AppId = appId,
            ShopId = shopId,
            Timestamp = timestamp,
            NonceStr = nonce,
            CardType = call == CardCall.ChooseCard ? cardType : null,
            SignType = "SHA1",
            Signature = Hashes.Sha1(string.Concat(values.Order(StringComparer.Ordinal))),
        };

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    private static CardEvidence Evidence(CardServer server, string name, string secret)
    {
        var evidence = new CardEvidence { CardId = CardServer.CardId, CardExt = server.Evidence().CardExt };
        typeof(CardEvidence).GetProperty(name)!.SetValue(evidence, name == nameof(CardEvidence.OtherTickets) ? new[] { secret } : secret);
        return evidence;
    }
}
