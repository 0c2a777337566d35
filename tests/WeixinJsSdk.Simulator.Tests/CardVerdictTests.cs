using System.Text.Json;
using System.Text.Json.Nodes;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class CardVerdictTests : IDisposable
{
    private const string CardId = "pjZ8Yt1XGILfi-FUsewpnnolGgZk";
    private const string PublishedTicket = "ojZ8YtyVyr30HheH3CM73y7h4jJE ";
    private const string PublishedExt =
        """{"code":"jonyqin_1434008071","timestamp":"1404896688","nonce_str":"jonyqin","signature":"6b81fbf6af16e856334153b39737556063c82689"}""";

    private readonly Desk _desk = new();

    public CardVerdictTests()
    {
        _desk.Account.Tickets.FixNext(Tickets.WxCard, PublishedTicket);
        _desk.Account.Tickets.Get(Tickets.WxCard);
        Page.Config(_desk, Page.Url, "addCard", "chooseCard", "chooseInvoice");
    }

    [Fact]
    public void The_published_card_signature_passes_once()
    {
        var verdict = AddCard(PublishedExt);
        verdict.ErrMsg.Should().Be("addCard:ok");
        verdict.Hashed.Should().Be($"1404896688jonyqinjonyqin_1434008071***{CardId}");

        var again = AddCard(PublishedExt);
        again.ErrMsg.Should().Be("addCard:fail");
        again.Reason.Should().Contain("used before");
    }

    [Theory]
    [InlineData("jonyqin_1434008071", "jonyqin_1434008072", "addCard:invalid signature")]
    [InlineData("\"nonce_str\":\"jonyqin\",", "", "addCard:invalid signature")]
    [InlineData("6b81", "7b81", "addCard:invalid signature")]
    [InlineData("\"1404896688\"", "1404896688", "addCard:fail")]
    [InlineData("\"timestamp\":\"1404896688\",", "", "addCard:fail")]
    [InlineData(",\"signature\":\"6b81fbf6af16e856334153b39737556063c82689\"", "", "addCard:fail")]
    [InlineData("\"jonyqin\"", "\"123456789012345678901234567890123\"", "addCard:fail")]
    [InlineData("{", "", "addCard:fail")]
    public void A_changed_cardExt_is_refused(string part, string replacement, string errMsg) =>
        AddCard(PublishedExt.Replace(part, replacement, StringComparison.Ordinal)).ErrMsg.Should().Be(errMsg);

    [Fact]
    public void A_cardExt_given_as_an_object_is_refused()
    {
        var card = new JsonObject { ["card_id"] = CardId, ["card_ext"] = JsonNode.Parse(PublishedExt) };

        var verdict = Page.Invoke(_desk, "batchAddCard", new JsonObject { ["card_list"] = new JsonArray(card) }.ToJsonString());
        verdict.ErrMsg.Should().Be("addCard:invalid signature");
        verdict.Reason.Should().Contain("not a string");
    }

    [Fact]
    public void One_batch_cannot_add_the_same_request_twice_and_then_claims_nothing()
    {
        AddCard(PublishedExt, PublishedExt).ErrMsg.Should().Be("addCard:fail");
        AddCard(PublishedExt).ErrMsg.Should().Be("addCard:ok");
    }

    [Fact]
    public void A_code_can_be_claimed_once_only()
    {
        AddCard(Ext("1404896688", "code-1", "n1")).Allowed.Should().BeTrue();
        AddCard(Ext("1404896689", "code-1", "n2")).Allowed.Should().BeFalse();
        AddCard(Ext("1404896689", "code-2", "n2")).Allowed.Should().BeTrue();
    }

    [Fact]
    public void Values_are_sorted_by_their_bytes_capitals_first()
    {
        var verdict = AddCard(Ext("1404896688", "Zulu", "alpha"));

        verdict.ErrMsg.Should().Be("addCard:ok");
        verdict.Hashed.Should().Be($"1404896688Zulualpha***{CardId}");
    }

    [Fact]
    public void An_empty_list_and_a_card_without_id_fail()
    {
        Page.Invoke(_desk, "batchAddCard", """{"card_list":[]}""").ErrMsg.Should().Be("addCard:fail");
        Page.Invoke(_desk, "batchAddCard", """{"card_list":[{"card_ext":"{}"}]}""").ErrMsg.Should().Be("addCard:fail");
    }

    [Fact]
    public void The_jsapi_ticket_signs_no_cards()
    {
        var ticket = _desk.Account.Tickets.Get(Tickets.JsApi);

        var verdict = AddCard(Ext("1", "", "n", ticket));
        verdict.ErrMsg.Should().Be("addCard:invalid signature");
        verdict.Reason.Should().Contain("jsapi_ticket");
    }

    [Theory]
    [InlineData("", "", "chooseCard:ok")]
    [InlineData("\"SHA1\"", "\"MD5\"", "chooseCard:fail")]
    [InlineData("\"GROUPON\"", "\"CASH\"", "chooseCard:invalid signature")]
    [InlineData("\"1404896688\"", "\"\"", "chooseCard:fail")]
    [InlineData("\"wx0123456789abcdef\"", "\"wx1\"", "chooseCard:fail")]
    public void ChooseCard_is_compared_with_its_cardSign(string part, string replacement, string errMsg)
    {
        var cardSign = Hash(PublishedTicket, Desk.AppId, "1234", "1404896688", "nonce", CardId, "GROUPON");
        var members = $$"""
            {"app_id":"wx0123456789abcdef","location_id":"1234","sign_type":"SHA1","card_id":"{{CardId}}","card_type":"GROUPON","card_sign":"{{cardSign}}","time_stamp":"1404896688","nonce_str":"nonce"}
            """;

        Page.Invoke(_desk, "chooseCard", part.Length == 0 ? members : members.Replace(part, replacement, StringComparison.Ordinal)).ErrMsg.Should().Be(errMsg);
    }

    [Fact]
    public void ChooseInvoice_is_signed_as_an_invoice()
    {
        var cardSign = Hash(PublishedTicket, "INVOICE", "1404896688", Desk.AppId, "nonce");
        var members = $$"""{"timestamp":1404896688,"nonceStr":"nonce","signType":"SHA1","cardSign":"{{cardSign}}"}""";

        Page.Invoke(_desk, "chooseInvoice", members).ErrMsg.Should().Be("chooseInvoice:ok");
        Page.Invoke(_desk, "chooseInvoice", members.Replace("nonce\"", "other\"", StringComparison.Ordinal)).ErrMsg.Should().Be("chooseInvoice:invalid signature");
    }

    private static string Ext(string timestamp, string code, string nonce, string ticket = PublishedTicket) => JsonSerializer.Serialize(new
    {
        code,
        timestamp,
        nonce_str = nonce,
        signature = Hash(ticket, timestamp, CardId, code, nonce),
    });

    private static string Hash(params string[] values) => Page.Sha1(string.Concat(values.Order(StringComparer.Ordinal)));

    private Verdict AddCard(params string[] exts)
    {
        JsonNode[] cards = [.. exts.Select(ext => new JsonObject { ["card_id"] = CardId, ["card_ext"] = ext })];
        return Page.Invoke(_desk, "batchAddCard", new JsonObject { ["card_list"] = new JsonArray(cards) }.ToJsonString());
    }

    public void Dispose() => _desk.Dispose();
}
