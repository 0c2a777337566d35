using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Cards;

public sealed class ChooseCardTests
{
    private readonly CardTickets _tickets = new();
    private readonly CardSigner _cards;

    public ChooseCardTests() => _cards = new CardSigner("wx0123456789abcdef", _tickets, new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1404896688)));

    public static TheoryData<string, ChooseCardRequest> Broken => new()
    {
        { "ShopId", new ChooseCardRequest { ShopId = new string('1', 25) } },
        { "CardType", new ChooseCardRequest { CardType = new string('G', 25) } },
        { "CardId", new ChooseCardRequest { CardId = new string('p', 33) } },
        { "NonceStr", new ChooseCardRequest { NonceStr = new string('n', 33) } },
        { "NonceStr", new ChooseCardRequest { NonceStr = "" } },
        { "Timestamp", new ChooseCardRequest { Timestamp = 1404896688000 } },
        { "Timestamp", new ChooseCardRequest { Timestamp = -1 } },
    };

    [Fact]
    public async Task A_mock_that_returns_no_ticket_is_told_so()
    {
        var cards = new CardSigner("wx0123456789abcdef", new NoTicket());

        await FluentActions.Awaiting(async () => await cards.SignChooseCardAsync(new ChooseCardRequest())).Should().ThrowAsync<InvalidOperationException>().WithMessage("*NoTicket*returned null*");
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public async Task The_sorted_values_are_signed_under_every_culture(string culture)
    {
        using var _ = new InCulture(culture);

        var choose = await _cards.SignChooseCardAsync(new ChooseCardRequest
        {
            ShopId = "1234",
            CardType = "GROUPON",
            CardId = "pjZ8Yt1XGILfi-FUsewpnnolGgZk",
            NonceStr = "jonyqin",
        });

        const string Json = """{"shopId":"1234","cardType":"GROUPON","cardId":"pjZ8Yt1XGILfi-FUsewpnnolGgZk","timestamp":"1404896688","nonceStr":"jonyqin","signType":"SHA1","cardSign":"a0592ffdb204bcd8d51488245d9f211343308ac9"}""";
        choose.ToJson().Should().Be(Json);
        JsonSerializer.Serialize(choose).Should().Be(Json);
        _tickets.Asked.Should().Equal(TicketType.WxCard);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task What_does_not_filter_is_neither_signed_nor_written(string? nothing)
    {
        var choose = await _cards.SignChooseCardAsync(new ChooseCardRequest { ShopId = nothing, CardType = nothing, CardId = nothing, NonceStr = "jonyqin" });

        choose.ShopId.Should().BeNull();
        choose.ToJson().Should().Be(
            """{"timestamp":"1404896688","nonceStr":"jonyqin","signType":"SHA1","cardSign":"38ad85b723c9f6bc7692a701059b8da169a7f267"}""");
    }

    [Fact]
    public async Task The_documents_own_timestamp_of_eleven_digits_is_taken()
    {
        var choose = await _cards.SignChooseCardAsync(new ChooseCardRequest { Timestamp = 14300000000, NonceStr = "jonyqin" });

        choose.Timestamp.Should().Be("14300000000");
        choose.CardSign.Should().Be("2bbd55fbc05dd29365cdec03f55cf258324fefa6");
    }

    [Fact]
    public async Task Each_signature_has_a_fresh_nonce()
    {
        var first = await _cards.SignChooseCardAsync(new ChooseCardRequest());
        var second = await _cards.SignChooseCardAsync(new ChooseCardRequest());

        first.NonceStr.Should().MatchRegex("^[A-Za-z0-9]{16}$").And.NotBe(second.NonceStr);
    }

    [Fact]
    public async Task The_longest_values_are_taken()
    {
        var request = new ChooseCardRequest { ShopId = new string('1', 24), CardType = new string('G', 24), CardId = new string('p', 32) };

        (await _cards.SignChooseCardAsync(request)).ShopId.Should().HaveLength(24);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Bad_input_is_an_ArgumentException_that_names_the_field(string field, ChooseCardRequest request)
    {
        var act = async () => await _cards.SignChooseCardAsync(request);

        (await act.Should().ThrowAsync<ArgumentException>()).Which.ParamName.Should().Be(field);
        _tickets.Asked.Should().BeEmpty();
    }

    [Fact]
    public async Task The_JSON_cannot_end_a_script()
    {
        var choose = await _cards.SignChooseCardAsync(new ChooseCardRequest { CardType = "</script>&'\u2028" });

        choose.ToJson().Should().NotContainAny("<", ">", "&", "'", "\u2028");
    }

    [Fact]
    public async Task An_invoice_is_chosen_with_the_card_type_INVOICE()
    {
        var choose = await _cards.SignChooseInvoiceAsync(new ChooseInvoiceRequest { NonceStr = "jonyqin" });

        const string Json = """{"timestamp":"1404896688","nonceStr":"jonyqin","signType":"SHA1","cardSign":"74bde4d25a6dd4ee3443f332807fad29c996d251"}""";
        choose.ToJson().Should().Be(Json);
        JsonSerializer.Serialize(choose).Should().Be(Json);
        _tickets.Asked.Should().Equal(TicketType.WxCard);
    }

    [Fact]
    public async Task An_invoices_nonce_and_time_keep_the_rules()
    {
        var nonce = async () => await _cards.SignChooseInvoiceAsync(new ChooseInvoiceRequest { NonceStr = new string('n', 33) });
        var time = async () => await _cards.SignChooseInvoiceAsync(new ChooseInvoiceRequest { Timestamp = 1404896688000 });

        await nonce.Should().ThrowAsync<ArgumentException>();
        await time.Should().ThrowAsync<ArgumentException>();
    }

    private sealed class NoTicket : ITicketProvider
    {
        public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default) => new((Ticket)null!);

        public ValueTask InvalidateTicketAsync(TicketType type, string refusedValue, CancellationToken cancellationToken = default) => default;
    }
}
