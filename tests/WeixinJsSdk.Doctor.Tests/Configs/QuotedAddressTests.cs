using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Configs;

/// <summary>An address is pasted with quotes around it; it may also end in one.</summary>
public sealed class QuotedAddressTests
{
    [Theory]
    [InlineData("https://example.com/o'", "https://example.com/o'")]
    [InlineData("https://example.com/a?q='x'", "https://example.com/a?q='x'")]
    [InlineData("'https://example.com/o''", "https://example.com/o'")]
    [InlineData("'https://example.com/a'", "https://example.com/a")]
    [InlineData("\"https://example.com/a\"", "https://example.com/a")]
    [InlineData("\"https://example.com/a#top\"", "https://example.com/a")]
    [InlineData("“https://example.com/a”", "https://example.com/a")]
    [InlineData("<https://example.com/a>", "https://example.com/a")]
    [InlineData("\"<https://example.com/a>\"", "https://example.com/a")]
    [InlineData(" \"https://example.com/a ", "https://example.com/a")]
    public void A_quote_belongs_to_the_address_unless_another_opens_it(string page, string url)
    {
        var evidence = new ConfigServer { Url = url }.Evidence();
        (evidence.PageUrl, evidence.ErrMsg) = (page, null);

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    [Fact]
    public void The_hash_of_a_quoted_address_ends_before_the_quote()
    {
        var evidence = new ConfigServer { Url = "https://example.com/a#top" }.Evidence();
        evidence.PageUrl = "\"https://example.com/a#top\"";

        new SignatureDoctor().Examine(evidence).Select(finding => finding.Code).Should().Equal(UrlHashKept);
    }
}
