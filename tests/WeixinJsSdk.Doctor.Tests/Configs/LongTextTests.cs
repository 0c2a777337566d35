using WeixinJsSdk.Doctor.Config;
using WeixinJsSdk.Shared;
using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Configs;

public sealed class LongTextTests
{
    private static readonly string Long = "https://shop.example.com/?q=" + new string('中', 70_000);

    [Fact]
    public void All_searches_of_one_examination_share_one_budget()
    {
        var evidence = new ConfigServer { Ticket = "never-seen" }.Evidence();
        evidence.SignedUrl = "https://elsewhere.example.org/x?y=1#z";
        evidence.OtherUrls = [.. Enumerable.Range(0, 60).Select(index => $"https://shop.example.com/{index}")];
        evidence.OtherTickets = [.. Enumerable.Range(0, 60).Select(index => $"ticket-{index}")];

        var examination = new ConfigExamination(evidence);
        examination.Examine();

        examination.Tries.Should().BeLessThanOrEqualTo(20_000);
    }

    [Fact]
    public void An_address_that_is_too_long_is_compared_and_not_searched()
    {
        var evidence = new ConfigServer().Evidence();
        (evidence.PageUrl, evidence.SignedUrl) = (Long, Long + "&x=1");

        var examination = new ConfigExamination(evidence);

        examination.Examine()[0].Code.Should().Be(SignatureNotReproduced);
        examination.Tries.Should().BeLessThan(10);
    }

    [Fact]
    public void Two_addresses_that_are_too_long_are_compared_part_by_part() =>
        new SignatureDoctor().Examine(new JsSdkEvidence { PageUrl = Long, SignedUrl = Long + "&x=1" })[0].Code.Should().Be(UrlParametersDiffer);

    [Fact]
    public void The_longer_an_address_is_the_fewer_mistakes_are_tried()
    {
        var evidence = new ConfigServer { Ticket = "never-seen" }.Evidence();
        evidence.PageUrl = "https://shop.example.com/?q=" + string.Concat(Enumerable.Repeat("%E4%B8%AD", 400));

        var examination = new ConfigExamination(evidence);
        examination.Examine();

        examination.Tries.Should().BeInRange(1_500, 2_500);
    }

    [Fact]
    public void A_long_text_is_encoded_as_a_short_one_is() => Percent.Component(new string('a', 31_999) + "😀 中").Should().Be(Uri.EscapeDataString(new string('a', 31_999) + "😀 中"));
}
