using static WeixinJsSdk.Doctor.FindingCode;
using static WeixinJsSdk.Doctor.Tests.Configs.ConfigServer;

namespace WeixinJsSdk.Doctor.Tests.Configs;

public sealed class PartialEvidenceTests
{
    [Fact]
    public void Without_anything_the_doctor_says_what_to_paste()
    {
        var doctor = new SignatureDoctor();

        foreach (var findings in new[] { doctor.Examine(new JsSdkEvidence()), doctor.Examine(new CardEvidence()), doctor.Examine(new PaymentEvidence()) })
        {
            findings.Should().ContainSingle().Which.Code.Should().Be(EvidenceMissing);
        }
    }

    [Fact]
    public void Nothing_that_is_given_alone_is_an_error()
    {
        foreach (var property in typeof(JsSdkEvidence).GetProperties())
        {
            var evidence = new JsSdkEvidence();
            property.SetValue(evidence, property.PropertyType == typeof(string) ? "https://example.com/%" : property.PropertyType == typeof(DateTimeOffset?) ? DateTimeOffset.UnixEpoch : new[] { "a" });

            new SignatureDoctor().Examine(evidence).Should().NotBeEmpty(property.Name);
        }
    }

    [Fact]
    public void Null_is_an_error()
    {
        var doctor = new SignatureDoctor();

        new Action[] { () => doctor.Examine((JsSdkEvidence)null!), () => doctor.Examine((CardEvidence)null!), () => doctor.Examine((PaymentEvidence)null!) }
            .Should().AllSatisfy(act => act.Should().Throw<ArgumentNullException>().WithParameterName("evidence"));
    }

    [Theory]
    [InlineData(Page + "#top", UrlHashKept)]
    [InlineData("https://shop.example.com/list/Item.html?id=7", UrlCutAtAmpersand)]
    [InlineData("http://shop.example.com/list/Item.html", UrlQueryLost)]
    [InlineData("https://elsewhere.example.org/x", UrlHostDiffers)]
    [InlineData("https://shop.example.com/never/seen", UrlDiffers)]
    [InlineData("https://open.weixin.qq.com/connect/oauth2/authorize?appid=x", UrlIsOAuth)]
    public void Without_a_ticket_the_addresses_are_compared(string address, FindingCode expected)
    {
        var finding = new SignatureDoctor().Examine(new JsSdkEvidence { PageUrl = Page, SignedUrl = address })[0];

        finding.Code.Should().Be(expected);
        finding.Certainty.Should().Be(FindingCertainty.Likely);
    }

    [Theory]
    [InlineData("http://elsewhere.example.org:9999/x#y", UrlHostDiffers, UrlSchemeDiffers, UrlPortDiffers, UrlHashKept)]
    [InlineData("https://shop.example.com/list/Item.html?z=1&y=2", UrlParametersDiffer)]
    [InlineData("https://shop.example.com/list/Item.html?id=7&from=singlemessage", UrlParametersDiffer)]
    [InlineData("https://sso.example.org/callback?code=1&state=2", UrlIsOAuth)]
    [InlineData("https://shop.example.com/never/seen?code=1", UrlDiffers)]
    [InlineData("/elsewhere", UrlIncomplete)]
    public void Where_no_mistake_leads_from_one_address_to_the_other_every_part_that_differs_is_told(string address, params FindingCode[] expected) =>
        new SignatureDoctor().Examine(new JsSdkEvidence { PageUrl = Page, SignedUrl = address }).Select(finding => finding.Code).Should().Equal(expected);

    [Fact]
    public void An_address_with_the_code_of_another_login_is_that_of_OAuth() =>
        new SignatureDoctor().Examine(new JsSdkEvidence { PageUrl = "https://shop.example.com/cart?code=2&state=x", SignedUrl = "https://shop.example.com/login?code=1&state=x" })
            .Select(finding => finding.Code).Should().Equal(UrlIsOAuth);

    [Fact]
    public void A_page_whose_address_nobody_can_read_differs() =>
        new SignatureDoctor().Examine(new JsSdkEvidence { PageUrl = "shop.example.com/list", SignedUrl = "https://shop.example.com/cart" })
            .Select(finding => finding.Code).Should().Equal(UrlDiffers);

    [Theory]
    [InlineData("https://example.com/?q=100%25")]
    [InlineData("https://example.com/?q=100%25&r=%2")]
    [InlineData("https://example.com:8443/weixin/js-config")]
    [InlineData("https://example.com/weixin/other")]
    public void A_signed_address_alone_that_looks_like_no_mistake_says_nothing(string address) =>
        new SignatureDoctor().Examine(new JsSdkEvidence { SignedUrl = address, EndpointUrl = "https://example.com/weixin/js-config" })
            .Select(finding => finding.Code).Should().Equal(EvidenceMissing);

    [Theory]
    [InlineData("https://example.com/a?x=1&amp;y=2", UrlHtmlEscaped)]
    [InlineData("https%3A%2F%2Fexample.com%2Fa", ValuesEscaped)]
    [InlineData("http%3a%2f%2fexample.com%2fa", ValuesEscaped)]
    [InlineData(" https://example.com/a", UrlWhitespace)]
    [InlineData("https://example.com/a\n", UrlWhitespace)]
    [InlineData("https://example.com/?a=100%25&q=%25E4", UrlEncodedTwice)]
    [InlineData("https://example.com/?q=%25E4%25B8%25AD", UrlEncodedTwice)]
    [InlineData("https://example.com/weixin/js-config?url=x", UrlIsOwnApi)]
    [InlineData("https://example.com/?q=中", UrlDecoded)]
    [InlineData("/a?x=1", UrlIncomplete)]
    [InlineData("https://open.weixin.qq.com/connect/oauth2/authorize", UrlIsOAuth)]
    public void A_signed_address_alone_may_look_like_a_known_mistake(string address, FindingCode expected) =>
        new SignatureDoctor().Examine(new JsSdkEvidence { SignedUrl = address, EndpointUrl = "https://example.com/weixin/js-config" })[0].Code.Should().Be(expected);

    [Fact]
    public void With_another_ticket_alone_it_is_still_recognised()
    {
        var evidence = new ConfigServer { Ticket = Secrets.CardTicket }.Evidence();
        evidence.JsApiTicket = null;

        new SignatureDoctor().Examine(evidence)[0].Code.Should().Be(WxCardTicketUsed);
    }

    [Fact]
    public void The_signed_address_stands_in_for_the_pages()
    {
        var evidence = new ConfigServer { Ticket = Secrets.PreviousTicket }.Evidence();
        (evidence.SignedUrl, evidence.PageUrl) = (Page, null);

        new SignatureDoctor().Examine(evidence)[0].Code.Should().Be(PreviousTicketUsed);
    }
}
