using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Cards;

public sealed class AddCardRulesTests
{
    private readonly CardTickets _tickets = new();

    public static TheoryData<string, AddCardRequest> Broken => new()
    {
        { "CardId", new AddCardRequest("") },
        { "CardId", new AddCardRequest(null!) },
        { "CardId", new AddCardRequest(new string('p', 33)) },
        { "Code", new AddCardRequest("p") { Code = "" } },
        { "OpenId", new AddCardRequest("p") { OpenId = "" } },
        { "OuterStr", new AddCardRequest("p") { OuterStr = "" } },
        { "NonceStr", new AddCardRequest("p") { NonceStr = "" } },
        { "NonceStr", new AddCardRequest("p") { NonceStr = new string('n', 33) } },
        { "OuterId", new AddCardRequest("p") { OuterId = "" } },
        { "OuterId", new AddCardRequest("p") { OuterId = new string('1', 61) } },
        { "OuterId", new AddCardRequest("p") { OuterId = "12a" } },
        { "OuterId", new AddCardRequest("p") { OuterId = "-1" } },
        { "OuterId", new AddCardRequest("p") { OuterId = "1.5" } },
        { "OuterId", new AddCardRequest("p") { OuterId = "๑๒" } },
        { "OuterId", new AddCardRequest("p") { OuterId = "007" } },
        { "FixedBeginTimestamp", new AddCardRequest("p") { FixedBeginTimestamp = 999_999_999 } },
        { "FixedBeginTimestamp", new AddCardRequest("p") { FixedBeginTimestamp = 10_000_000_000 } },
        { "FixedBeginTimestamp", new AddCardRequest("p") { FixedBeginTimestamp = -1_472_400_000 } },
        { "Timestamp", new AddCardRequest("p") { Timestamp = -1 } },
        { "Timestamp", new AddCardRequest("p") { Timestamp = 1404896688000 } },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task Bad_input_is_an_ArgumentException_that_names_the_field_before_any_ticket_is_asked_for(string field, AddCardRequest request)
    {
        var act = async () => await new CardSigner("wx0123456789abcdef", _tickets).SignAddCardAsync(request);

        (await act.Should().ThrowAsync<ArgumentException>()).Which.ParamName.Should().Be(field);
        _tickets.Asked.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task In_a_batch_the_message_says_which_card_it_is(string field, AddCardRequest request)
    {
        var act = async () => await new CardSigner("wx0123456789abcdef", _tickets).SignAddCardAsync([new AddCardRequest("p"), request]);

        (await act.Should().ThrowAsync<ArgumentException>()).Which.Message.Should().Contain($"requests[1].{field}");
        _tickets.Asked.Should().BeEmpty();
    }

    [Fact]
    public async Task The_longest_values_are_taken()
    {
        var request = new AddCardRequest(new string('p', 32))
        {
            NonceStr = new string('n', 32),
            OuterId = new string('9', 60),
            FixedBeginTimestamp = 9_999_999_999,
        };

        var item = await new CardSigner("wx0123456789abcdef", _tickets).SignAddCardAsync(request);

        item.CardId.Should().HaveLength(32);
    }

    [Fact]
    public async Task No_request_is_an_error()
    {
        var act = async () => await new CardSigner("wx0123456789abcdef", _tickets).SignAddCardAsync((AddCardRequest)null!);

        await act.Should().ThrowAsync<ArgumentNullException>();
    }

    [Fact]
    public void A_signer_needs_an_appid_and_tickets()
    {
        FluentActions.Invoking(() => new CardSigner("", _tickets)).Should().Throw<ArgumentException>().WithParameterName("appId");
        FluentActions.Invoking(() => new CardSigner("wx0123456789abcdef", null!)).Should().Throw<ArgumentNullException>().WithParameterName("tickets");
    }
}
