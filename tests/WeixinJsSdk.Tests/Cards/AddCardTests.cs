using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Cards;

public sealed class AddCardTests
{
    private const string AppId = "wx0123456789abcdef";
    private const string CardId = "pjZ8Yt1XGILfi-FUsewpnnolGgZk";

    private readonly CardTickets _tickets = new();
    private readonly CardSigner _cards;

    public AddCardTests() => _cards = new CardSigner(AppId, _tickets, new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1404896688)));

    [Fact]
    public async Task The_published_vector_comes_out_of_the_signer()
    {
        var item = await _cards.SignAddCardAsync(new AddCardRequest(CardId) { Code = "jonyqin_1434008071", NonceStr = "jonyqin" });

        item.CardId.Should().Be(CardId);
        item.CardExt.Should().Be(
            """{"code":"jonyqin_1434008071","timestamp":"1404896688","nonce_str":"jonyqin","signature":"6b81fbf6af16e856334153b39737556063c82689"}""");
        _tickets.Asked.Should().Equal(TicketType.WxCard);
    }

    [Fact]
    public async Task Code_and_openid_are_signed()
    {
        (await SignatureOf(new AddCardRequest(CardId) { NonceStr = "jonyqin" }))
            .Should().Be("b68a1ef091258995583b73833b9e49f95fb0fbcf");
        (await SignatureOf(new AddCardRequest(CardId) { NonceStr = "jonyqin", Code = "jonyqin_1434008071", OpenId = "oABCD" }))
            .Should().Be("593f133f678444f9f9b69ef1d76acb7f84e7f4dd");
    }

    [Fact]
    public async Task Fields_that_only_inform_are_written_and_not_signed()
    {
        var item = await _cards.SignAddCardAsync(new AddCardRequest(CardId)
        {
            NonceStr = "jonyqin",
            FixedBeginTimestamp = 1472400000,
            OuterId = "12",
            OuterStr = "lobby",
        });

        item.CardExt.Should().Be(
            """{"timestamp":"1404896688","nonce_str":"jonyqin","fixed_begintimestamp":1472400000,"outer_id":12,"outer_str":"lobby","signature":"b68a1ef091258995583b73833b9e49f95fb0fbcf"}""");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("123456789012345678901234567890123456789012345678901234567890")]
    public async Task An_outer_id_is_a_number_of_up_to_sixty_digits(string outerId)
    {
        var ext = await ExtOf(new AddCardRequest(CardId) { OuterId = outerId });

        ext.GetProperty("outer_id").ValueKind.Should().Be(JsonValueKind.Number);
        ext.GetProperty("outer_id").GetRawText().Should().Be(outerId);
    }

    [Fact]
    public async Task The_timestamp_can_be_fixed()
    {
        var ext = await ExtOf(new AddCardRequest(CardId) { Timestamp = 14300000000 });

        ext.GetProperty("timestamp").GetString().Should().Be("14300000000");
    }

    [Fact]
    public async Task What_is_emitted_is_what_was_signed_even_if_the_request_changes_meanwhile()
    {
        var request = new AddCardRequest(CardId) { Code = "jonyqin_1434008071", NonceStr = "jonyqin" };
        _tickets.OnAsked = () => request.Code = "another";

        var item = await _cards.SignAddCardAsync(request);

        item.CardExt.Should().Contain("jonyqin_1434008071").And.Contain("6b81fbf6af16e856334153b39737556063c82689");
    }

    [Fact]
    public async Task What_is_written_is_signed_for_every_kind_of_text()
    {
        const string Code = "a\"b\\c中😀\u2028</script>";

        var ext = await ExtOf(new AddCardRequest(CardId) { Code = Code, NonceStr = "jonyqin" });

        ext.GetProperty("code").GetString().Should().Be(Code);
        ext.GetProperty("signature").GetString()
            .Should().Be(CardSignature.Compute(CardTickets.Published, "1404896688", CardId, Code, "jonyqin"));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public async Task Nothing_depends_on_the_culture(string culture)
    {
        using var _ = new InCulture(culture);

        var item = await _cards.SignAddCardAsync(new AddCardRequest(CardId)
        {
            Code = "jonyqin_1434008071",
            NonceStr = "jonyqin",
            FixedBeginTimestamp = 1472400000,
        });

        item.CardExt.Should().Contain("\"fixed_begintimestamp\":1472400000").And.Contain("6b81fbf6af16e856334153b39737556063c82689");
    }

    [Fact]
    public async Task An_item_is_JSON_whose_cardExt_is_a_string_and_that_cannot_end_a_script()
    {
        var item = await _cards.SignAddCardAsync(new AddCardRequest(CardId) { OuterStr = "</script>&'\u2028" });

        foreach (var json in new[] { item.ToJson(), JsonSerializer.Serialize(item) })
        {
            json.Should().NotContainAny("<", ">", "&", "'", "\u2028");
            using var parsed = JsonDocument.Parse(json);
            parsed.RootElement.EnumerateObject().Select(property => property.Name).Should().Equal("cardId", "cardExt");
            parsed.RootElement.GetProperty("cardExt").GetString().Should().Be(item.CardExt);
        }
    }

    private async Task<JsonElement> ExtOf(AddCardRequest request)
    {
        var item = await _cards.SignAddCardAsync(request);
        using var parsed = JsonDocument.Parse(item.CardExt);
        return parsed.RootElement.Clone();
    }

    private async Task<string?> SignatureOf(AddCardRequest request) => (await ExtOf(request)).GetProperty("signature").GetString();
}
