using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Cards;

public sealed class LoggedCardStringTests
{
    private static string Signed => string.Concat(new CardServer().Signed.Values.Append(Secrets.CardTicket).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{0}\n")]
    [InlineData(" {0}\r\n")]
    public void White_space_that_a_log_adds_changes_nothing(string form) => Codes(string.Format(null, form, Signed), isTicketKnown: false).Should().Equal(EvidenceMissing);

    [Theory]
    [InlineData("***")]
    [InlineData("…")]
    [InlineData("...")]
    [InlineData("<ticket>")]
    [InlineData("")]
    public void A_ticket_that_was_taken_out_is_no_other_one(string mark)
    {
        Codes(Signed.Replace(Secrets.CardTicket, mark), isTicketKnown: true).Should().BeEmpty();
        Codes(Signed.Replace(Secrets.CardTicket, mark), isTicketKnown: false).Should().Equal(EvidenceMissing);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Another_string_than_the_one_that_was_signed_is_told(bool isTicketKnown) =>
        Codes(Signed.Replace(Secrets.CardTicket, "aBcDeFgHiJkLmNoPqRsT"), isTicketKnown).Should().Equal(SignedStringHashDiffers);

    private static IEnumerable<FindingCode> Codes(string signed, bool isTicketKnown)
    {
        var evidence = new CardEvidence
        {
            CardId = CardServer.CardId,
            CardExt = CardServer.Ext("b0nYqin16", new CardServer().Signature),
            ApiTicket = isTicketKnown ? Secrets.CardTicket : null,
            SignedString = signed,
        };
        return new SignatureDoctor().Examine(evidence).Select(finding => finding.Code);
    }
}
