using WeixinJsSdk.Doctor.Config;
using WeixinJsSdk.Doctor.Search;
using static WeixinJsSdk.Doctor.FindingCode;

namespace WeixinJsSdk.Doctor.Tests.Configs;

public sealed class BoundTests
{
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
        examination.Tries.Should().BeLessThanOrEqualTo(20_000);
    }

    [Fact]
    public void An_ordinary_search_in_vain_takes_a_bounded_number_of_signatures()
    {
        var examination = new ConfigExamination(new ConfigServer { Ticket = "never-seen" }.Evidence());

        examination.Examine();

        examination.Tries.Should().BeInRange(3_000, 20_000);
    }

    [Fact]
    public void An_ordinary_search_comes_to_its_end_before_the_budget_does()
    {
        var examination = new ConfigExamination(new ConfigServer { Ticket = "never-seen" }.Evidence());

        examination.Examine();

        examination.Tries.Should().BeLessThan(SearchBudget.MostTries);
    }
}
