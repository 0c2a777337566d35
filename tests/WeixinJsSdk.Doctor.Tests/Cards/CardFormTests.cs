using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Cards;

/// <summary>What a card's fields tell before anything is computed.</summary>
public sealed class CardFormTests
{
    private const string Ext = """{"timestamp":"1404896688","nonce_str":"n","signature":"6b81fbf6af16e856334153b39737556063c82689"}""";

    [Theory]
    [InlineData("timestamp", FindingCertainty.Proven, "Missing: timestamp, signature.")]
    [InlineData("""{"timestamp":"","signature":"s"}""", FindingCertainty.Proven, "Missing: timestamp.")]
    [InlineData("""{"timestamp":1404896688,"code":12,"signature":"s"}""", FindingCertainty.Likely, "Found: \"timestamp\":1404896688, \"code\":12.")]
    [InlineData("{'timestamp':'1404896688','signature':'s'}", FindingCertainty.Likely, "Found: cardExt ≠ JSON.")]
    [InlineData("""[{"timestamp":"1404896688","signature":"s"}]""", FindingCertainty.Likely, "Found: cardExt ≠ JSON.")]
    public void A_cardExt_that_the_client_cannot_take_is_told(string cardExt, FindingCertainty certainty, string evidence)
    {
        var finding = new SignatureDoctor().Examine(new CardEvidence { CardExt = cardExt }).Single(one => one.Code == CardExtMalformed);

        finding.Certainty.Should().Be(certainty);
        finding.Evidence.Should().Be(evidence);
    }

    [Fact]
    public void An_object_need_not_be_written_as_JSON() =>
        Codes(new CardEvidence { CardExt = "{timestamp:'1404896688', signature:'6b81fbf6af16e856334153b39737556063c82689'}", CardExtIsObject = true }).Should().Equal(CardExtIsObject);

    [Theory]
    [InlineData(Ext, EvidenceMissing)]
    [InlineData("nothing that can be compared", EvidenceMissing)]
    [InlineData("""{"code":"1","timestamp":"1404896688","nonce_str":"n","signature":"6b81fbf6af16e856334153b39737556063c82689"}""", CardExtRewritten)]
    [InlineData("""{"timestamp":"1404896688","signature":"6b81fbf6af16e856334153b39737556063c82689"}""", CardExtRewritten)]
    [InlineData("""{"timestamp":1404896688,"nonce_str":"n","signature":"6b81fbf6af16e856334153b39737556063c82689"}""", CardExtRewritten)]
    public void A_cardExt_is_compared_with_the_one_that_the_server_made(string serverCardExt, FindingCode expected) =>
        Codes(new CardEvidence { CardExt = Ext, ServerCardExt = serverCardExt }).Should().Equal(expected);

    [Theory]
    [InlineData(4, EvidenceMissing)]
    [InlineData(5, CardTooMany)]
    public void More_than_five_cards_in_a_call_are_too_many(int others, FindingCode expected) =>
        Codes(new CardEvidence { CardExt = Ext, OtherCardExts = [.. Enumerable.Range(0, others).Select(index => $$"""{"nonce_str":"{{index}}"}"""), "no object"] })
            .Should().Equal(expected);

    [Fact]
    public void A_code_that_two_cards_have_is_told()
    {
        var finding = new SignatureDoctor().Examine(new CardEvidence { OtherCardExts = ["""{"code":"7"}""", """{"code":"7"}"""] })[0];

        finding.Code.Should().Be(CardCodeRepeated);
        finding.Evidence.Should().Be("code \"7\" stands in more than one card.");
    }

    [Theory]
    [InlineData("1404896688", EvidenceMissing)]
    [InlineData("1404896688000", TimestampMilliseconds)]
    [InlineData("2014-07-09", TimestampMalformed)]
    public void The_form_of_the_timestamp_is_looked_at(string timestamp, FindingCode expected) =>
        Codes(new CardEvidence { CardExt = Ext.Replace("1404896688", timestamp) }).Should().Equal(expected);

    [Theory]
    [InlineData(null, EvidenceMissing)]
    [InlineData("SHA1", EvidenceMissing)]
    [InlineData("sha1", CardSignTypeWrong)]
    public void ChooseCard_takes_no_signType_but_SHA1(string? signType, FindingCode expected) =>
        Codes(new CardEvidence { Call = CardCall.ChooseCard, SignType = signType }).Should().Equal(expected);

    [Theory]
    [InlineData(CardCall.AddCard, "Not given: CardExt, CardId, ApiTicket.")]
    [InlineData(CardCall.ChooseCard, "Not given: Signature, AppId, Timestamp, NonceStr, ShopId, CardType, CardId, ApiTicket.")]
    [InlineData(CardCall.ChooseInvoice, "Not given: Signature, AppId, Timestamp, NonceStr, ApiTicket.")]
    public void What_to_paste_depends_on_the_call(CardCall call, string evidence) =>
        new SignatureDoctor().Examine(new CardEvidence { Call = call }).Should().ContainSingle().Which.Evidence.Should().Be(evidence);

    private static IEnumerable<FindingCode> Codes(CardEvidence evidence) => new SignatureDoctor().Examine(evidence).Select(finding => finding.Code);
}
