using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Cards;

/// <summary>What the hashed string of a card tells where no ticket is at hand.</summary>
public sealed class CardSignedStringTests
{
    [Theory]
    [InlineData("code", CardCodeLeftOut)]
    [InlineData("openid", CardOpenIdLeftOut)]
    [InlineData("nonce_str", NonceDiffers)]
    [InlineData("timestamp", TimestampDiffers)]
    [InlineData("card_id", CardValueLeftOut)]
    public void A_value_that_is_not_in_the_signed_string_is_told(string name, FindingCode expected)
    {
        var server = new CardServer();
        server.Signed.Remove(name);

        var finding = Examine(server).Should().ContainSingle().Which;

        finding.Code.Should().Be(expected);
        finding.Certainty.Should().Be(FindingCertainty.Proven);
        finding.Evidence.Should().Contain(name + "=");
    }

    [Fact]
    public void Names_in_the_signed_string_are_told() =>
        Codes(new CardServer { Join = values => string.Join("&", values.Select(value => value.Key + "=" + value.Value)) }).Should().Equal(CardNamesSigned);

    [Fact]
    public void A_signature_that_is_not_the_hash_of_the_string_is_told() =>
        Codes(new CardServer { Hash = Hashes.Md5 }).Should().Equal(SignedStringHashDiffers);

    [Fact]
    public void An_upper_case_signature_is_told() =>
        Codes(new CardServer { Hash = text => Hashes.Sha1(text).ToUpperInvariant() }).Should().Equal(SignatureUpperCase);

    [Fact]
    public void Of_a_string_in_which_nothing_is_wrong_only_the_ticket_is_left_to_check()
    {
        var finding = Examine(new CardServer()).Should().ContainSingle().Which;

        finding.Code.Should().Be(EvidenceMissing);
        finding.Evidence.Should().Be("Not given: ApiTicket.");
    }

    [Fact]
    public void A_signed_string_is_read_also_without_a_signature() =>
        new SignatureDoctor().Examine(new CardEvidence { Call = CardCall.ChooseCard, NonceStr = "b0nYqin16", SignedString = "api_ticket=t&nonce_str=another" })
            .Select(finding => finding.Code).Should().Equal(CardNamesSigned, NonceDiffers);

    [Fact]
    public void The_signed_string_is_never_shown()
    {
        var server = new CardServer { Hash = Hashes.Md5, Join = values => string.Join("&", values.Select(value => value.Key + "=" + value.Value)) };
        server.Signed.Remove("code");

        var findings = Examine(server);

        findings.Should().HaveCount(3);
        string.Join("\n", findings.SelectMany(finding => new[] { finding.ToString(), finding.Chinese.ToString() }))
            .Should().NotContain(Secrets.CardTicket[..8]);
    }

    private static IEnumerable<FindingCode> Codes(CardServer server) => Examine(server).Select(finding => finding.Code);

    private static IReadOnlyList<Finding> Examine(CardServer server) => new SignatureDoctor().Examine(new CardEvidence
    {
        CardId = CardServer.CardId,
        CardExt = server.Evidence().CardExt,
        SignedString = server.SignedString,
    });
}
