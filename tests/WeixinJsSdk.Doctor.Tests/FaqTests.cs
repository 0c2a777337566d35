using WeixinJsSdk.Doctor.Tests.Cards;
using WeixinJsSdk.Doctor.Tests.Configs;
using WeixinJsSdk.Doctor.Tests.Payments;
using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests;

public sealed class FaqTests
{
    [Fact]
    public void There_are_the_24_rows_of_the_document_in_order() =>
        JsSdkFaq.Rows.Select(row => row.Number).Should().Equal(Enumerable.Range(1, 24));

    [Fact]
    public void Every_row_says_in_both_languages_what_is_seen_why_and_what_to_do()
    {
        foreach (var text in JsSdkFaq.Rows.SelectMany(row => new[] { row.English, row.Chinese }))
        {
            new[] { text.Symptom, text.Cause, text.Fix }.Concat(text.Checks).Should().NotContain(part => string.IsNullOrWhiteSpace(part));
        }

        JsSdkFaq.Rows.Should().OnlyContain(row => row.English.Checks.Count == row.Chinese.Checks.Count);
        JsSdkFaq.Rows[1].English.Checks.Should().HaveCount(6);
    }

    [Theory]
    [InlineData("config:invalid url domain", 1)]
    [InlineData("config:invalid signature", 2)]
    [InlineData("config:fail,Error: invalid_signature", 2)]
    [InlineData("chooseImage:the permission value is offline verifying", 3)]
    [InlineData("chooseImage:permission denied", 4)]
    [InlineData("system:access_denied", 4)]
    [InlineData("openAddress:function not exist", 5)]
    [InlineData("config:fail", 12)]
    [InlineData("该公众号支付签名无效，无法发起该笔交易", 18)]
    [InlineData("支付验证签名失败", 18)]
    [InlineData("{\"errMsg\":\"config:fail\"}", 12)]
    [InlineData("config:require subscribe", 21)]
    public void An_errMsg_leads_to_its_row(string errMsg, int number) => JsSdkFaq.Find(errMsg)[0].Number.Should().Be(number);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("config:ok")]
    [InlineData("chooseImage:cancel")]
    public void What_the_document_does_not_know_leads_nowhere(string? errMsg) => JsSdkFaq.Find(errMsg).Should().BeEmpty();

    [Fact]
    public void Several_checks_are_a_numbered_list_behind_what_to_do_with_it()
    {
        var finding = new SignatureDoctor().Examine(new JsSdkEvidence { ErrMsg = "config:invalid signature" })[0];

        finding.Advice.Should().StartWith("Go through the six checks").And.MatchRegex(@" \(1\) Check .* \(6\) The url ");
        finding.Chinese.Advice.Should().MatchRegex(@"\(1\) .*\(6\) ");
    }

    [Theory]
    [InlineData("config:invalid signature", "附录5, row 2")]
    [InlineData("config:fail", "附录5, row 12")]
    [InlineData("chooseImage:permission denied", "附录5, row 4")]
    [InlineData("require subscribe", "附录5, row 21")]
    public void With_nothing_but_an_errMsg_the_row_is_told(string errMsg, string section)
    {
        var findings = new SignatureDoctor().Examine(new JsSdkEvidence { ErrMsg = errMsg });

        findings[0].Should().BeEquivalentTo(new { Code = FindingCode.KnownError, Certainty = FindingCertainty.Possible, Section = section });
        findings[0].Chinese.Evidence.Should().Contain(errMsg);
    }

    [Fact]
    public void A_row_that_was_checked_and_found_is_not_told_again() =>
        new SignatureDoctor().Examine(new JsSdkEvidence { ErrMsg = "config:invalid url domain", PageUrl = "https://example.com/", SafeDomains = ["example.org"] })
            .Select(finding => finding.Code).Should().Equal(FindingCode.DomainNotSafe);

    [Fact]
    public void Beside_a_proven_cause_of_an_invalid_signature_nothing_is_guessed()
    {
        var config = new ConfigServer { Url = "https://shop.example.com/list/Item.html?id=7&name=%E4%B8%AD%20x" }.Evidence();
        var card = new CardServer { Join = values => string.Concat(values.Select(value => value.Value)), AtThePage = page => page.ErrMsg = "addCard:fail, invalid signature" }.Evidence();
        var payment = new PayServer { AtThePage = page => (page.Timestamp, page.ErrMsg) = ("1490840663", "该公众号支付签名无效，无法发起该笔交易") }.Evidence();
        var appId = new JsSdkEvidence { AppId = "wx0123456789abcdef ", ErrMsg = "config:invalid signature" };

        Codes(new SignatureDoctor().Examine(config)).Should().Equal(UrlShareParametersLost);
        Codes(new SignatureDoctor().Examine(card)).Should().Equal(CardNotSorted);
        Codes(new SignatureDoctor().Examine(payment)).Should().Equal(TimestampDiffers);
        Codes(new SignatureDoctor().Examine(appId)).Should().Equal(AppIdMalformed);
    }

    [Fact]
    public void No_mistake_of_the_table_is_followed_by_a_guess() =>
        BrokenCases.All.Where(broken => Codes(broken.Examine()).Contains(KnownError)).Should().BeEmpty();

    [Fact]
    public void A_row_that_speaks_of_another_error_is_told_beside_what_is_proven()
    {
        var evidence = new ConfigServer { Url = "https://shop.example.com/list/Item.html" }.Evidence();
        evidence.ErrMsg = "config:invalid signature, chooseImage:permission denied";

        var findings = new SignatureDoctor().Examine(evidence);

        Codes(findings).Should().Equal(UrlQueryLost, KnownError);
        findings[1].Section.Should().Be("附录5, row 4");
    }

    [Fact]
    public void What_is_proven_of_something_else_leaves_an_invalid_signature_to_be_explained() =>
        Codes(new SignatureDoctor().Examine(new JsSdkEvidence { ErrMsg = "config:invalid signature", PageUrl = "https://example.com/", SafeDomains = ["example.org"] }))
            .Should().Equal(DomainNotSafe, KnownError, KnownError);

    private static IEnumerable<FindingCode> Codes(IReadOnlyList<Finding> findings) => findings.Select(finding => finding.Code);
}
