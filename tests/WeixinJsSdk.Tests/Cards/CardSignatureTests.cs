using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Cards;

public sealed class CardSignatureTests
{
    private const string Ticket = CardTickets.Published;
    private const string Timestamp = "1404896688";
    private const string CardId = "pjZ8Yt1XGILfi-FUsewpnnolGgZk";
    private const string Code = "jonyqin_1434008071";
    private const string NonceStr = "jonyqin";

    [Fact]
    public void The_published_vector_is_reproduced() =>
        CardSignature.Compute(Ticket, Timestamp, CardId, Code, NonceStr).Should().Be("6b81fbf6af16e856334153b39737556063c82689");

    [Fact]
    public void A_ticket_is_not_trimmed() =>
        CardSignature.Compute(Ticket.Trim(), Timestamp, CardId, Code, NonceStr).Should().Be("2b4d29b5f60fa4be37522ddfd9583c329446d3e3");

    [Fact]
    public void The_order_of_the_values_does_not_matter() =>
        CardSignature.Compute(NonceStr, Code, CardId, Timestamp, Ticket).Should().Be("6b81fbf6af16e856334153b39737556063c82689");

    [Fact]
    public void Null_and_the_empty_string_add_nothing() =>
        CardSignature.Compute(null, Ticket, "", Timestamp, CardId, null, Code, NonceStr).Should().Be("6b81fbf6af16e856334153b39737556063c82689");

    [Fact]
    public void A_character_that_two_values_share_is_hashed_whole() =>
        CardSignature.Compute("a\ud83d", "\ude00").Should().Be(CardSignature.Compute("a\ud83d\ude00"), "values are joined before they are hashed");

    [Fact]
    public void The_callers_array_keeps_its_order()
    {
        string?[] values = ["b", null, "a"];

        CardSignature.Compute(values);

        values.Should().Equal("b", null, "a");
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("cs-CZ")]
    public void Values_are_sorted_ordinally_and_hashed_as_UTF8_under_every_culture(string culture)
    {
        using var _ = new InCulture(culture);

        CardSignature.Compute("b", "İıÄ中", "a", "B").Should().Be("455ef3e61e05e174b5aa7bd50c791b078d09c940");
        CardSignature.Compute(Ticket, Timestamp, CardId, Code, NonceStr).Should().Be("6b81fbf6af16e856334153b39737556063c82689");
    }

    [Fact]
    public void No_values_at_all_are_an_error()
    {
        var act = () => CardSignature.Compute(null!);

        act.Should().Throw<ArgumentNullException>().WithParameterName("values");
    }
}
