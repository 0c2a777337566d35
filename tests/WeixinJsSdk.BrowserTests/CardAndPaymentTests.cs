using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace WeixinJsSdk.BrowserTests;

/// <summary>What the server signs for cards and payments passes through the real client; what was changed on the way does not.</summary>
[Collection(AtTheDesk.Name)]
public sealed class CardAndPaymentTests(Desk desk)
{
    private const string CardId = "pFS7Fjg8kV1IdDz01r4SQwMkuCKc";
    private const string PrepayId = "wx201410272009395522657a690389285100";

    [BrowserFact]
    public async Task A_card_is_added_once()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var card = await account.Cards.SignAddCardAsync(new AddCardRequest(CardId) { OpenId = "o-user" });
        var parameters = $$"""{"cardList":[{{card.ToJson()}}]}""";

        var first = await tab.CallAsync("addCard", parameters);
        var second = await tab.CallAsync("addCard", parameters);

        first.ErrMsg.Should().Be("addCard:ok");
        first.Result.GetProperty("cardList")[0].GetProperty("isSuccess").GetBoolean().Should().BeTrue();
        first.Result.GetProperty("cardList")[0].GetProperty("cardExt").GetString().Should().Be(card.CardExt);
        second.ErrMsg.Should().Be("addCard:fail");
    }

    [BrowserFact]
    public async Task Five_cards_are_added_at_once_each_with_a_nonce_of_its_own()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var cards = await account.Cards.SignAddCardAsync(Enumerable.Range(1, 5).Select(number => new AddCardRequest(CardId) { OuterStr = $"gift-{number}" }));

        var end = await tab.CallAsync("addCard", $$"""{"cardList":[{{string.Join(",", cards.Select(card => card.ToJson()))}}]}""");

        end.ErrMsg.Should().Be("addCard:ok");
        end.Result.GetProperty("cardList").GetArrayLength().Should().Be(5);
    }

    [BrowserFact]
    public async Task A_nonce_that_is_repeated_for_a_card_is_refused_although_it_is_signed()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        async Task<string> AddAsync(string code)
        {
            var card = await account.Cards.SignAddCardAsync(new AddCardRequest(CardId) { Code = code, NonceStr = "repeated", Timestamp = now });
            return (await tab.CallAsync("addCard", $$"""{"cardList":[{{card.ToJson()}}]}""")).ErrMsg;
        }

        (await AddAsync("1434008071")).Should().Be("addCard:ok");
        (await AddAsync("1434008072")).Should().Be("addCard:fail");
    }

    [BrowserFact]
    public async Task A_card_in_the_wallet_is_opened()
    {
        await using var tab = await desk.OpenVerifiedAsync(desk.NewAccount());

        (await tab.CallAsync("openCard", new { cardList = new[] { new { cardId = CardId, code = "1434008071" } } })).ErrMsg.Should().Be("openCard:ok");
    }

    [BrowserFact]
    public async Task A_cardExt_that_is_an_object_is_an_invalid_signature()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var card = await account.Cards.SignAddCardAsync(new AddCardRequest(CardId));

        var end = await tab.CallAsync("addCard", $$"""{"cardList":[{"cardId":"{{CardId}}","cardExt":{{card.CardExt}}}]}""");

        end.ErrMsg.Should().Be("addCard:invalid signature");
    }

    [BrowserFact]
    public async Task A_card_signed_for_another_user_code_is_an_invalid_signature()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var card = await account.Cards.SignAddCardAsync(new AddCardRequest(CardId) { Code = "1434008071" });
        var changed = new { cardList = new[] { new { cardId = CardId, cardExt = card.CardExt.Replace("1434008071", "1434008072", StringComparison.Ordinal) } } };

        (await tab.CallAsync("addCard", changed)).ErrMsg.Should().Be("addCard:invalid signature");
    }

    [BrowserTheory]
    [InlineData(null, "chooseCard:ok")]
    [InlineData("cardSign", "chooseCard:invalid signature")]
    [InlineData("cardType", "chooseCard:invalid signature")]
    public async Task A_choice_of_cards_is_signed(string? changed, string expected)
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var choice = Parse((await account.Cards.SignChooseCardAsync(new ChooseCardRequest { CardId = CardId, CardType = "GROUPON" })).ToJson());
        if (changed is not null)
        {
            choice[changed] = "changed";
        }

        var end = await tab.CallAsync("chooseCard", choice.ToJsonString());

        end.ErrMsg.Should().Be(expected);
        if (changed is null)
        {
            end.Text("cardList").Should().Contain(CardId);
        }
    }

    [BrowserTheory]
    [InlineData(null, "chooseWXPay:ok")]
    [InlineData("package", "chooseWXPay:该公众号支付签名无效，无法发起该笔交易")]
    [InlineData("signType", "chooseWXPay:fail")]
    public async Task A_payment_is_signed(string? changed, string expected)
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var payment = Parse(account.Payments.SignChooseWXPay(PrepayId).ToJson());
        if (changed == "package")
        {
            payment[changed] = "prepay_id=another";
        }
        else if (changed is not null)
        {
            // The client makes SHA1 of a missing signType.
            payment.Remove(changed);
        }

        (await tab.CallAsync("chooseWXPay", payment.ToJsonString())).ErrMsg.Should().Be(expected);
    }

    [BrowserTheory]
    [InlineData(PaySignType.Md5)]
    [InlineData(PaySignType.HmacSha256)]
    [InlineData(PaySignType.Rsa)]
    public async Task Each_way_of_signing_a_payment_passes(PaySignType signType)
    {
        using var merchant = RSA.Create(2048);
        var account = desk.NewAccount();
        account.Simulated.Payment.PublicKeyPem = merchant.ExportSubjectPublicKeyInfoPem();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var payment = new WeixinPaymentOptions { SignType = signType };
        if (signType == PaySignType.Rsa)
        {
            payment.PrivateKeyPem = merchant.ExportPkcs8PrivateKeyPem();
        }
        else
        {
            payment.ApiKey = TestAccount.ApiKey;
        }

        var end = await tab.CallAsync("chooseWXPay", new PaySigner(account.AppId, payment).SignChooseWXPay(PrepayId).ToJson());

        end.ErrMsg.Should().Be("chooseWXPay:ok");
    }

    [BrowserFact]
    public async Task A_payment_whose_timestamp_is_spelt_timeStamp_is_refused()
    {
        var account = desk.NewAccount();
        await using var tab = await desk.OpenVerifiedAsync(account);
        var payment = Parse(account.Payments.SignChooseWXPay(PrepayId).ToJson());
        payment["timeStamp"] = payment["timestamp"]!.GetValue<string>();
        payment.Remove("timestamp");

        (await tab.CallAsync("chooseWXPay", payment.ToJsonString())).Outcome.Should().Be("fail");
    }

    [BrowserTheory]
    [InlineData("http://shop.example.com/page/pay/order", "chooseWXPay:ok")]
    [InlineData("http://shop.example.com/page/cart", "chooseWXPay:当前页面的URL未注册")]
    public async Task A_payment_is_made_inside_支付目录_only(string address, string expected)
    {
        var account = desk.NewAccount("example.com");
        account.Simulated.Payment.SetDirectories("http://shop.example.com/page/pay/");
        await using var tab = await desk.OpenAsync(address);
        await tab.ConfigureAsync(await account.SignAsync(tab.Page.Url));

        (await tab.CallAsync("chooseWXPay", account.Payments.SignChooseWXPay(PrepayId).ToJson())).ErrMsg.Should().Be(expected);
    }

    private static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();
}
