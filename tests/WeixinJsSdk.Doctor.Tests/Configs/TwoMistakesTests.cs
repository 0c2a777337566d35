using WeixinJsSdk.Doctor.Search;
using static WeixinJsSdk.Doctor.FindingCode;
using static WeixinJsSdk.Doctor.Tests.Configs.ConfigServer;

namespace WeixinJsSdk.Doctor.Tests.Configs;

public sealed class TwoMistakesTests
{
    /// <summary>Each changes another part, so that any two can be made together.</summary>
    private static readonly (FindingCode Code, Action<ConfigServer> Break)[] Mistakes =
    [
        (UrlQueryLost, server => server.Url = "https://shop.example.com/list/Item.html"),
        (UrlSchemeDiffers, server => server.Url = server.Url.Replace("https:", "http:")),
        (UrlPortDiffers, server => server.Url = server.Url.Replace("example.com/", "example.com:8080/")),
        (SignedNameCase, server => server.Form = server.Form.Replace("noncestr", "nonceStr")),
        (TimestampMissing, server => server.Timestamp = ""),
        (NonceMissing, server => server.NonceStr = ""),
        (TicketWhitespace, server => server.Ticket += "\n"),
        (SignatureUpperCase, server => server.Hash = text => Hashes.Sha1(text).ToUpperInvariant()),
    ];

    public static TheoryData<int, int> Two => Pairs.Of(Mistakes.Length);

    [Theory]
    [MemberData(nameof(Two))]
    public void Two_mistakes_at_once_are_both_found(int one, int other)
    {
        var server = new ConfigServer();
        Mistakes[one].Break(server);
        Mistakes[other].Break(server);

        var findings = new SignatureDoctor().Examine(server.Evidence());

        findings.Where(finding => finding.Certainty == FindingCertainty.Proven).Select(finding => finding.Code)
            .Should().BeEquivalentTo([Mistakes[one].Code, Mistakes[other].Code]);
    }

    [Fact]
    public void Each_of_two_names_the_other()
    {
        var server = new ConfigServer { Url = Page.Replace("https:", "http:"), Ticket = Secrets.CardTicket };

        var findings = new SignatureDoctor().Examine(server.Evidence());

        findings.Should().HaveCount(2);
        findings[0].Evidence.Should().Contain("together with: It was signed with the api_ticket of cards");
        findings[1].Chinese.Evidence.Should().Contain("还须同时存在：签名时 http 与 https 弄反了。");
    }

    [Fact]
    public void Two_mistakes_in_the_address_are_both_found()
    {
        var server = new ConfigServer { Url = Page.Replace("https:", "http:").Replace("&", "&amp;") };

        new SignatureDoctor().Examine(server.Evidence()).Select(finding => finding.Code).Should().BeEquivalentTo([UrlHtmlEscaped, UrlSchemeDiffers]);
    }

    [Fact]
    public void A_decoded_address_is_found_with_another_encoding_too()
    {
        var server = new ConfigServer { Url = Uri.UnescapeDataString(Page), Encoding = System.Text.Encoding.Latin1 };

        new SignatureDoctor().Examine(server.Evidence()).Select(finding => finding.Code).Should().BeEquivalentTo([UrlDecoded, EncodingNotUtf8]);
    }

    [Fact]
    public void GBK_is_recognised_where_the_runtime_has_it()
    {
        var server = new ConfigServer { Url = Uri.UnescapeDataString(Page), Encoding = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(936)! };

        var codes = new SignatureDoctor().Examine(server.Evidence()).Select(finding => finding.Code);

        codes.Should().Equal(ForeignEncoding.All.Any(foreign => foreign.Name == "GBK") ? [UrlDecoded, EncodingNotUtf8] : [SignatureNotReproduced]);
    }
}
