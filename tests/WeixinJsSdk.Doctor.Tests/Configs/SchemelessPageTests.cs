using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Configs;

/// <summary>Desktop browsers show no scheme: a page that was copied from one may be served over either.</summary>
public sealed class SchemelessPageTests
{
    [Theory]
    [InlineData("https://example.com/a", UrlQueryLost)]
    [InlineData("http://example.com/a", UrlQueryLost)]
    [InlineData("http://example.com/a?x=1&amp;y=2", UrlHtmlEscaped)]
    [InlineData("http://example.com/never/seen", UrlDiffers)]
    [InlineData("http://elsewhere.example.org/a", UrlHostDiffers)]
    public void Nothing_is_said_about_a_scheme_that_is_not_known(string url, FindingCode expected) =>
        Examine("example.com/a?x=1&y=2", url).Select(finding => finding.Code).Should().Equal(expected);

    [Fact]
    public void The_page_is_shown_with_the_scheme_that_was_signed() =>
        Examine("example.com/a?x=1", "http://example.com/a")[0].Evidence.Should().Contain("\"http://example.com/a?x=1\"").And.NotContain("https:");

    [Theory]
    [InlineData("https://example.com/a")]
    [InlineData("http://example.com/a")]
    public void A_signature_for_either_scheme_tells_the_other_mistake_alone(string url)
    {
        var finding = new SignatureDoctor().Examine(Evidence("example.com/a?x=1", url)).Should().ContainSingle().Which;

        finding.Code.Should().Be(UrlQueryLost);
        finding.Evidence.Should().Contain($"\"{url}\"").And.Contain($"\"{url}?x=1\"");
    }

    [Fact]
    public void A_mistake_in_the_string_is_told_alone_too()
    {
        var evidence = Evidence("example.com/a?x=1", "http://example.com/a?x=1", "nonceStr");

        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().Equal(SignedNameCase);
    }

    [Fact]
    public void A_scheme_that_the_page_has_is_compared() =>
        Examine("https://example.com/a?x=1", "http://example.com/a").Select(finding => finding.Code).Should().BeEquivalentTo([UrlQueryLost, UrlSchemeDiffers]);

    private static IReadOnlyList<Finding> Examine(string page, string url) => new SignatureDoctor().Examine(new JsSdkEvidence { PageUrl = page, SignedUrl = url });

    private static JsSdkEvidence Evidence(string page, string url, string nonceName = "noncestr")
    {
        var evidence = new ConfigServer { Url = url }.Evidence();
        evidence.PageUrl = page;
        evidence.Signature = Hashes.Sha1($"jsapi_ticket={Secrets.Ticket}&{nonceName}={ConfigServer.Nonce}&timestamp={ConfigServer.Time}&url={url}");
        return evidence;
    }
}
