using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Cards;

/// <summary>Right cards of which somebody does not know everything.</summary>
public sealed class ValuesNotAtHandTests
{
    public static TheoryData<CardCall, string> LeftOut => new()
    {
        { CardCall.AddCard, nameof(CardEvidence.CardId) },
        { CardCall.AddCard, nameof(CardEvidence.CardExt) },
        { CardCall.ChooseCard, nameof(CardEvidence.AppId) },
        { CardCall.ChooseCard, nameof(CardEvidence.ShopId) },
        { CardCall.ChooseCard, nameof(CardEvidence.CardType) },
        { CardCall.ChooseCard, nameof(CardEvidence.CardId) },
        { CardCall.ChooseCard, nameof(CardEvidence.Timestamp) },
        { CardCall.ChooseCard, nameof(CardEvidence.NonceStr) },
        { CardCall.ChooseInvoice, nameof(CardEvidence.AppId) },
        { CardCall.ChooseInvoice, nameof(CardEvidence.Timestamp) },
        { CardCall.ChooseInvoice, nameof(CardEvidence.NonceStr) },
    };

    [Theory]
    [MemberData(nameof(LeftOut))]
    public void A_right_card_is_not_called_wrong_for_a_value_that_is_not_at_hand(CardCall call, string name)
    {
        var evidence = Right(call);
        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
        evidence.Signature ??= CardExtSignature(evidence);
        typeof(CardEvidence).GetProperty(name)!.SetValue(evidence, null);

        var findings = new SignatureDoctor().Examine(evidence);

        findings.Should().ContainSingle(string.Join("\n", findings)).Which.Code.Should().Be(EvidenceMissing);
        findings[0].Evidence.Should().Contain(name);
    }

    [Fact]
    public void Any_values_may_be_left_out_of_right_cards_without_a_proven_finding()
    {
        var random = new Random(20260108);
        for (var i = 0; i < 500; i++)
        {
            var evidence = Right((CardCall)random.Next(3));
            foreach (var property in typeof(CardEvidence).GetProperties().Where(property => property.PropertyType == typeof(string)))
            {
                property.SetValue(evidence, random.Next(3) == 0 ? null : property.GetValue(evidence));
            }

            new SignatureDoctor().Examine(evidence).Should().NotContain(finding => finding.Certainty == FindingCertainty.Proven, $"number {i} is right");
        }
    }

    [Fact]
    public void A_mistake_that_reproduces_the_signature_is_told_all_the_same()
    {
        var evidence = Right(CardCall.ChooseCard);
        evidence.Signature = Hashes.Sha1(string.Concat(new[] { Secrets.Ticket, evidence.AppId, "1404896688", "b0nYqin16" }.Order(StringComparer.Ordinal)));
        (evidence.ShopId, evidence.CardType, evidence.CardId, evidence.JsApiTicket) = (null, null, null, Secrets.Ticket);

        new SignatureDoctor().Examine(evidence)[0].Code.Should().Be(CardJsApiTicketUsed);
    }

    [Fact]
    public void A_wrong_card_of_which_all_is_known_is_called_wrong()
    {
        var evidence = Right(CardCall.ChooseCard);
        evidence.Signature = new string('0', 40);

        new SignatureDoctor().Examine(evidence)[0].Code.Should().Be(SignatureNotReproduced);
    }

    [Fact]
    public void A_choice_that_was_pasted_whole_has_no_other_values() =>
        CardEvidence.Parse("wx.chooseCard({timestamp:1, nonceStr:'n', signType:'SHA1', cardSign:'c'})").Should()
            .BeEquivalentTo(new { ShopId = "", CardType = "", CardId = "" });

    [Fact]
    public void A_value_of_cardExt_that_is_a_variable_is_not_missing_in_it()
    {
        var evidence = CardEvidence.Parse("wx.addCard({cardList:[{cardId:'p1',cardExt:{timestamp: time, code: code, nonce_str:'n', signature:'" + new string('a', 40) + "'}}]})");
        evidence.ApiTicket = Secrets.CardTicket;

        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().BeEquivalentTo([CardExtIsObject, EvidenceMissing]);
    }

    private static string? CardExtSignature(CardEvidence evidence) => System.Text.Json.JsonDocument.Parse(evidence.CardExt!).RootElement.GetProperty("signature").GetString();

    private static CardEvidence Right(CardCall call)
    {
        var evidence = new CardEvidence { Call = call, ApiTicket = Secrets.CardTicket };
        if (call == CardCall.AddCard)
        {
            (evidence.CardId, evidence.CardExt) = (CardServer.CardId, CardServer.Ext("b0nYqin16", new CardServer().Signature));
            return evidence;
        }

        (evidence.AppId, evidence.Timestamp, evidence.NonceStr, evidence.SignType) = ("wx0123456789abcdef", "1404896688", "b0nYqin16", "SHA1");
        (evidence.ShopId, evidence.CardId, evidence.CardType) = call == CardCall.ChooseCard ? ("1234", CardServer.CardId, "GROUPON") : (null, null, null);
        string?[] values = [Secrets.CardTicket, evidence.AppId, evidence.Timestamp, evidence.NonceStr, evidence.ShopId, evidence.CardId, evidence.CardType ?? "INVOICE"];
        evidence.Signature = Hashes.Sha1(string.Concat(values.Order(StringComparer.Ordinal)));
        return evidence;
    }
}
