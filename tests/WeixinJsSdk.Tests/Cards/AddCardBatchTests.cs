using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Cards;

public sealed class AddCardBatchTests
{
    private readonly CardTickets _tickets = new();
    private readonly RecordedLogs _log = new();
    private readonly CardSigner _cards;

    public AddCardBatchTests() => _cards = new CardSigner(() => "wx0123456789abcdef", _tickets, new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(1404896688)), _log.CreateLogger("Cards"));

    [Fact]
    public async Task Each_card_gets_a_fresh_nonce_and_all_share_one_ticket()
    {
        var items = await _cards.SignAddCardAsync(Requests(5));

        items.Select(item => item.CardId).Should().Equal("p0", "p1", "p2", "p3", "p4");
        items.Select(NonceOf).Should().OnlyHaveUniqueItems().And.OnlyContain(nonce => nonce.Length == 16);
        _tickets.Asked.Should().Equal(TicketType.WxCard);
    }

    [Fact]
    public async Task A_batch_serialises_as_the_cardList_of_addCard()
    {
        var items = await _cards.SignAddCardAsync(Requests(2));

        using var parsed = JsonDocument.Parse(JsonSerializer.Serialize(items));
        parsed.RootElement.EnumerateArray().Select(item => item.GetProperty("cardExt").GetString())
            .Should().Equal(items.Select(item => item.CardExt));
    }

    [Fact]
    public async Task Five_cards_are_signed_in_silence()
    {
        await _cards.SignAddCardAsync(Requests(5));

        _log.Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task More_than_five_cards_are_signed_with_one_warning()
    {
        var items = await _cards.SignAddCardAsync(Requests(6));

        items.Should().HaveCount(6);
        _log.Lines.Should().ContainSingle().Which
            .Should().StartWith("Warning").And.Contain("6 cards").And.Contain("at most 5").And.NotContain(CardTickets.Published.Trim());
    }

    [Fact]
    public async Task An_empty_batch_is_an_error()
    {
        var act = async () => await _cards.SignAddCardAsync(new List<AddCardRequest>());

        (await act.Should().ThrowAsync<ArgumentException>()).Which.Message.Should().Contain("at least one card");
        _tickets.Asked.Should().BeEmpty();
    }

    [Fact]
    public async Task A_missing_batch_or_card_is_an_error()
    {
        var noBatch = async () => await _cards.SignAddCardAsync((IEnumerable<AddCardRequest>)null!);
        var noCard = async () => await _cards.SignAddCardAsync([new AddCardRequest("p"), null!]);

        await noBatch.Should().ThrowAsync<ArgumentNullException>();
        (await noCard.Should().ThrowAsync<ArgumentException>()).Which.Message.Should().Contain("requests[1]");
    }

    [Fact]
    public async Task A_nonce_that_repeats_within_a_batch_is_an_error()
    {
        var act = async () => await _cards.SignAddCardAsync([new("p0") { NonceStr = "same" }, new("p1"), new("p2") { NonceStr = "same" }]);

        (await act.Should().ThrowAsync<ArgumentException>()).Which.Message.Should().Contain("requests[2].NonceStr");
    }

    [Fact]
    public async Task A_caller_that_cancels_gets_its_cancellation()
    {
        var act = async () => await _cards.SignAddCardAsync(Requests(1), new CancellationToken(canceled: true));

        await act.Should().ThrowAsync<OperationCanceledException>();
    }

    private static List<AddCardRequest> Requests(int count) =>
        Enumerable.Range(0, count).Select(i => new AddCardRequest($"p{i}")).ToList();

    private static string NonceOf(AddCardItem item)
    {
        using var parsed = JsonDocument.Parse(item.CardExt);
        return parsed.RootElement.GetProperty("nonce_str").GetString()!;
    }
}
