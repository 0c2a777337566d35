using NSubstitute;
using WeixinJsSdk;
using Xunit;

namespace UnitTests;

/// <summary>The tests of somebody who uses the library: with a mock, and with the signers and the algorithms themselves.</summary>
public class SignerTests
{
    private const string TicketValue = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";

    private readonly ITicketProvider _tickets = Substitute.For<ITicketProvider>();

    public SignerTests() =>
        _tickets.GetTicketAsync(Arg.Any<TicketType>(), Arg.Any<CancellationToken>())
            .Returns(new ValueTask<Ticket>(new Ticket(TicketValue, DateTimeOffset.UtcNow.AddHours(1))));

    [Fact]
    public async Task A_page_is_signed_with_the_mocked_ticket()
    {
        var signer = new JsSdkSigner("wx0123456789abcdef", _tickets);

        JsSdkConfig config = await signer.SignAsync(new JsSdkSignRequest("http://mp.weixin.qq.com?params=value")
        {
            NonceStr = "Wm3WZYTPz0wzccnW",
            Timestamp = 1414587457,
            JsApiList = [JsApi.ChooseImage],
        });

        Assert.Equal("0f9de62fce790f9a083d5c99e95740ceb90c27ed", config.Signature);
        await _tickets.Received(1).GetTicketAsync(TicketType.JsApi, Arg.Any<CancellationToken>());
    }

    [Fact]
    public async Task A_card_is_signed_with_the_mocked_ticket()
    {
        var signer = new CardSigner("wx0123456789abcdef", _tickets);

        AddCardItem item = await signer.SignAddCardAsync(new AddCardRequest("card-1") { NonceStr = "nonce", Timestamp = 1404896688 });

        Assert.Contains(CardSignature.Compute(TicketValue, "1404896688", "card-1", "nonce"), item.CardExt);
    }

    [Fact]
    public void A_payment_is_signed_with_a_key()
    {
        var signer = new PaySigner("wx0123456789abcdef", new WeixinPaymentOptions { SignType = PaySignType.Md5, ApiKey = "0123456789abcdef0123456789abcdef" });

        Assert.Equal(32, signer.SignChooseWXPay("prepay").PaySign.Length);
    }

    [Fact]
    public void The_bare_algorithm_needs_nothing() =>
        Assert.Equal(
            "0f9de62fce790f9a083d5c99e95740ceb90c27ed",
            JsSdkSignature.Compute(TicketValue, "Wm3WZYTPz0wzccnW", 1414587457, "http://mp.weixin.qq.com?params=value"));
}
