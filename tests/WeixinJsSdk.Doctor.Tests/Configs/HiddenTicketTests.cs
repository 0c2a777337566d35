using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Configs;

/// <summary>A signed string as the doctor asks for it: without the ticket.</summary>
public sealed class HiddenTicketTests
{
    public static TheoryData<string> Marks => ["jsapi_ticket=***&", "jsapi_ticket=…&", "jsapi_ticket=...&", "jsapi_ticket=<ticket>&", "jsapi_ticket=&", ""];

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_ticket_that_was_taken_out_is_put_back_in(string mark)
    {
        var evidence = Evidence(new ConfigServer(), mark);
        evidence.ErrMsg = null;

        Codes(evidence).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_ticket_that_was_taken_out_and_is_not_known_is_asked_for(string mark)
    {
        var evidence = Evidence(new ConfigServer(), mark);
        (evidence.JsApiTicket, evidence.ErrMsg) = (null, null);

        Codes(evidence).Should().Equal(EvidenceMissing);
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void Another_ticket_behind_the_mark_is_recognised(string mark) =>
        Codes(Evidence(new ConfigServer { Ticket = Secrets.PreviousTicket }, mark)).Should().Equal(PreviousTicketUsed);

    [Theory]
    [MemberData(nameof(Marks))]
    public void An_unknown_ticket_behind_the_mark_is_no_other_string(string mark) =>
        Codes(Evidence(new ConfigServer { Ticket = "never-seen" }, mark)).Should().Equal(SignatureNotReproduced);

    [Fact]
    public void Where_no_search_is_possible_another_string_is_likely()
    {
        var evidence = Evidence(new ConfigServer { Ticket = "never-seen" }, "jsapi_ticket=***&");
        evidence.NonceStr = null;

        var findings = new SignatureDoctor().Examine(evidence);

        findings[0].Should().BeEquivalentTo(new { Code = SignedStringHashDiffers, Certainty = FindingCertainty.Likely });
    }

    private static JsSdkEvidence Evidence(ConfigServer server, string mark)
    {
        var evidence = server.Evidence();
        evidence.SignedString = server.SignedString.Replace($"jsapi_ticket={server.Ticket}&", mark) + "\n";
        return evidence;
    }

    private static IEnumerable<FindingCode> Codes(JsSdkEvidence evidence) => new SignatureDoctor().Examine(evidence).Select(finding => finding.Code);
}
