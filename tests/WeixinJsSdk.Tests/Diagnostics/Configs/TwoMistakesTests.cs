using static WeixinJsSdk.FindingCode;
using static WeixinJsSdk.Tests.Diagnostics.Configs.ConfigServer;

namespace WeixinJsSdk.Tests.Diagnostics.Configs;

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

    public static TheoryData<int, int> Pairs
    {
        get
        {
            var pairs = new TheoryData<int, int>();
            for (var one = 0; one < Mistakes.Length; one++)
            {
                for (var other = one + 1; other < Mistakes.Length; other++)
                {
                    pairs.Add(one, other);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
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
        findings[1].In(FindingLanguage.Chinese).Evidence.Should().Contain("还须同时存在：签名时 http 与 https 弄反了。");
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
    public void The_search_is_bounded_whatever_it_is_given()
    {
        var server = new ConfigServer { Ticket = "never-seen" };
        var evidence = server.Evidence();
        evidence.OtherTickets = [.. Enumerable.Range(0, 200).Select(index => $"ticket-{index}")];
        evidence.OtherUrls = [.. Enumerable.Range(0, 200).Select(index => $"https://shop.example.com/{index}")];
        evidence.SafeDomains = ["shop.example.com", .. Enumerable.Range(0, 200).Select(index => $"{index}.example.org")];

        var examination = new ConfigExamination(evidence);

        examination.Examine()[0].Code.Should().Be(SignatureNotReproduced);
        examination.Tries.Should().BeLessThanOrEqualTo(VariantSearch<ConfigAttempt>.MostTries + 2500);
    }

    [Fact]
    public void An_ordinary_search_in_vain_takes_a_bounded_number_of_signatures()
    {
        var examination = new ConfigExamination(new ConfigServer { Ticket = "never-seen" }.Evidence());

        examination.Examine();

        examination.Tries.Should().BeInRange(3_000, VariantSearch<ConfigAttempt>.MostTries);
    }
}
