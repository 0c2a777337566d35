namespace WeixinJsSdk.Simulator.Tests;

/// <summary>A fault in the library's Signing cannot hide itself: the simulator computes by itself, and refuses what is wrong.</summary>
public sealed class BrokenSigningTests
{
    private const string Nonce = "Wm3WZYTPz0wzccnW";
    private const long Timestamp = 1_700_000_000;

    [Fact]
    public void An_application_whose_Signing_is_broken_is_refused_and_one_that_signs_right_is_not()
    {
        using var desk = new Desk();
        var application = new JsSdkSigner(Desk.AppId, new TicketsOf(desk.Account), desk.Time);
        var before = VerdictOn(desk, application);

        using var broken = new BrokenSigning();
        var meanwhile = VerdictOn(desk, application);
        var right = Page.Config(desk, Page.Url);

        before.ErrMsg.Should().Be("config:ok");
        meanwhile.ErrMsg.Should().Be("config:invalid signature");
        right.ErrMsg.Should().Be("config:ok");
    }

    [Fact]
    public void A_card_that_was_signed_with_a_broken_Signing_is_refused_and_one_that_is_right_is_not()
    {
        using var desk = new Desk();
        Page.Config(desk, Page.Url, "addCard").Allowed.Should().BeTrue();
        var ticket = desk.Account.Tickets.Get(Tickets.WxCard);
        using var broken = new BrokenSigning();

        var wrong = CardSignature.Compute(ticket, "1404896688", "card-id-1", "nonce1");
        var right = Page.Sha1(string.Concat(new[] { ticket, "1404896688", "card-id-1", "nonce1" }.Order(StringComparer.Ordinal)));

        AddCard(desk, wrong).ErrMsg.Should().Be("addCard:invalid signature");
        AddCard(desk, right).ErrMsg.Should().Be("addCard:ok");
    }

    [Fact]
    public void Signing_is_really_broken_and_mended_again()
    {
        string Sign() => JsSdkSignature.Compute("ticket", Nonce, Timestamp, Page.Url);
        var right = Page.Sha1($"jsapi_ticket=ticket&noncestr={Nonce}&timestamp={Timestamp}&url={Page.Url}");

        using (new BrokenSigning())
        {
            Sign().Should().NotBe(right).And.HaveLength(40);
        }

        Sign().Should().Be(right);
    }

    private static Verdict VerdictOn(Desk desk, JsSdkSigner application)
    {
        var signing = application.SignAsync(new JsSdkSignRequest(Page.Url) { NonceStr = Nonce, Timestamp = Timestamp });
        signing.IsCompletedSuccessfully.Should().BeTrue("it is this thread whose Signing is broken");
        return desk.Simulator.Verify(Page.Url, Desk.AppId, Timestamp, Nonce, signing.Result.Signature, ["chooseImage"]);
    }

    private static Verdict AddCard(Desk desk, string signature)
    {
        var ext = $$"""{\"timestamp\":\"1404896688\",\"nonce_str\":\"nonce1\",\"signature\":\"{{signature}}\"}""";
        return Page.Invoke(desk, "batchAddCard", $$"""{"card_list":[{"card_id":"card-id-1","card_ext":"{{ext}}"}]}""");
    }

    private sealed class TicketsOf(SimulatedAccount account) : ITicketProvider
    {
        public ValueTask<Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default) =>
            new(new Ticket(account.Tickets.Get(Tickets.JsApi), DateTimeOffset.MaxValue));

        public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) => default;
    }
}
