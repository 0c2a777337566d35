using static WeixinJsSdk.Doctor.FindingCode;
using static WeixinJsSdk.Doctor.Tests.Configs.ConfigServer;

namespace WeixinJsSdk.Doctor.Tests.Configs;

public sealed class SignedStringTests
{
    public static TheoryData<FindingCode, string> Strings => new()
    {
        { SignedNameCase, $"jsapi_ticket={Secrets.Ticket}&nonceStr={Nonce}&timestamp={Time}&url={Page}" },
        { SignedFieldOrder, $"noncestr={Nonce}&jsapi_ticket={Secrets.Ticket}&timestamp={Time}&url={Page}" },
        { NonceDiffers, $"jsapi_ticket={Secrets.Ticket}&noncestr=another&timestamp={Time}&url={Page}" },
        { NonceMissing, $"jsapi_ticket={Secrets.Ticket}&timestamp={Time}&url={Page}" },
        { TimestampDiffers, $"jsapi_ticket={Secrets.Ticket}&noncestr={Nonce}&timestamp=1414587999&url={Page}" },
        { TimestampMilliseconds, $"jsapi_ticket={Secrets.Ticket}&noncestr={Nonce}&timestamp={Time}123&url={Page}" },
        { TimestampMissing, $"jsapi_ticket={Secrets.Ticket}&noncestr={Nonce}&timestamp=&url={Page}" },
        { WxCardTicketUsed, $"jsapi_ticket={Secrets.CardTicket}&noncestr={Nonce}&timestamp={Time}&url={Page}" },
        { OtherAccountTicketUsed, $"jsapi_ticket={Secrets.OtherTicket}&noncestr={Nonce}&timestamp={Time}&url={Page}" },
        { TicketWhitespace, $"jsapi_ticket={Secrets.Ticket} &noncestr={Nonce}&timestamp={Time}&url={Page}" },
        { UnknownTicketUsed, $"jsapi_ticket=aBcDeFgHiJkLmNoPqRsT&noncestr={Nonce}&timestamp={Time}&url={Page}" },
        { TicketMissing, $"jsapi_ticket=&noncestr={Nonce}&timestamp={Time}&url={Page}" },
        { UrlIncomplete, $"jsapi_ticket={Secrets.Ticket}&noncestr={Nonce}&timestamp={Time}" },
        { UrlQueryLost, $"jsapi_ticket={Secrets.Ticket}&noncestr={Nonce}&timestamp={Time}&url=https://shop.example.com/list/Item.html" },
        { UrlHashKept, $"jsapi_ticket={Secrets.Ticket}&noncestr={Nonce}&timestamp={Time}&url={Page}#top" },
    };

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_signed_string_is_compared_field_by_field(FindingCode expected, string signedString)
    {
        var evidence = new ConfigServer { Hash = _ => Hashes.Sha1(signedString) }.Evidence();
        evidence.SignedString = signedString;

        var findings = new SignatureDoctor().Examine(evidence);

        findings.Should().ContainSingle(string.Join("\n", findings)).Which.Code.Should().Be(expected);
        findings[0].Certainty.Should().Be(FindingCertainty.Proven);
    }

    [Fact]
    public void A_right_signed_string_gives_no_finding_without_any_ticket()
    {
        var server = new ConfigServer();
        var evidence = server.Evidence();
        (evidence.SignedString, evidence.ErrMsg) = (server.SignedString, null);

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    [Fact]
    public void An_address_with_parameters_of_the_same_names_is_read_whole()
    {
        const string Odd = "https://example.com/?a=1&url=2&timestamp=3&noncestr=4";
        var server = new ConfigServer { Url = Odd, AtThePage = page => (page.PageUrl, page.ErrMsg) = (Odd, null) };
        var evidence = server.Evidence();
        evidence.SignedString = server.SignedString;

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000", SignedStringHashDiffers)]
    [InlineData("md5", HashNotSha1)]
    [InlineData("sha256", HashNotSha1)]
    [InlineData("upper", SignatureUpperCase)]
    [InlineData("base64", SignatureMalformed)]
    [InlineData("utf16", EncodingNotUtf8)]
    public void A_signature_that_is_not_the_hash_of_the_string_is_told(string signature, FindingCode expected)
    {
        var server = new ConfigServer();
        var evidence = server.Evidence();
        evidence.SignedString = server.SignedString;
        evidence.Signature = signature switch
        {
            "md5" => Hashes.Md5(server.SignedString),
            "sha256" => Hashes.Sha256(server.SignedString),
            "upper" => Hashes.Sha1(server.SignedString).ToUpperInvariant(),
            "base64" => Convert.ToBase64String(Convert.FromHexString(Hashes.Sha1(server.SignedString))),
            "utf16" => Hashes.Sha1(server.SignedString, System.Text.Encoding.Unicode),
            _ => signature,
        };

        new SignatureDoctor().Examine(evidence)[0].Code.Should().Be(expected);
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\uFEFF", "")]
    [InlineData(" ", " ")]
    public void White_space_that_was_hashed_with_the_string_is_told(string before, string after)
    {
        var server = new ConfigServer();
        server.Form = before + server.Form + after;
        var evidence = server.Evidence();
        evidence.SignedString = server.SignedString;

        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().Equal(SignedStringPadded);
    }

    [Theory]
    [InlineData("  ")]
    [InlineData("\uFEFF")]
    public void White_space_that_only_came_with_pasting_is_no_finding(string before)
    {
        var server = new ConfigServer();
        var evidence = server.Evidence();
        (evidence.SignedString, evidence.ErrMsg) = (before + server.SignedString + "\r\n", null);

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    [Fact]
    public void A_signed_string_is_read_also_without_a_signature() =>
        new SignatureDoctor().Examine(new JsSdkEvidence { SignedString = $"jsapi_ticket={Secrets.Ticket}&nonceStr={Nonce}&timestamp={Time}&url={Page}" })
            .Select(finding => finding.Code).Should().Equal(SignedNameCase);
}
