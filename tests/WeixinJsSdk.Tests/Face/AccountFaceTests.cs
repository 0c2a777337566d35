using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;
using WeixinJsSdk.Tests.Payments;

namespace WeixinJsSdk.Tests.Face;

/// <summary>Cards, payments and media as users reach them: through the container, for the default account and for a named one.</summary>
public sealed class AccountFaceTests : IDisposable
{
    private readonly ServiceProvider _app;

    public AccountFaceTests()
    {
        var weixin = new FakeWeixin(TimeProvider.System)
        {
            Fault = request => request.RequestUri!.AbsolutePath == "/cgi-bin/media/get"
                ? MediaServer.Media(MediaServer.Jpeg, "image/jpeg", "attachment; filename=\"MEDIA_ID.jpg\"")
                : null,
        };
        var services = new ServiceCollection();
        services.AddWeixinJsSdk(o =>
        {
            o.AppId = "wx0123456789abcdef";
            o.AppSecret = Node.Secret;
            o.Payment = new WeixinPaymentOptions { SignType = PaySignType.Md5, ApiKey = "192006250b4c09247ec02edce69f6a2d" };
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => weixin);
        services.AddWeixinJsSdk("brand-b", o =>
        {
            o.AppId = "wxfedcba9876543210";
            o.AppSecret = Node.Secret;
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => weixin);
        _app = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Cards_are_signed()
    {
        ICardSigner cards = _app.GetRequiredService<ICardSigner>();
        var cancellationToken = CancellationToken.None;

        AddCardItem item = await cards.SignAddCardAsync(new AddCardRequest("pFS7Fjg8kV1IdDz01r4SQwMkuCKc") { Code = "1", OpenId = "2", OuterStr = "3" }, cancellationToken);
        IReadOnlyList<AddCardItem> batch = await cards.SignAddCardAsync([new AddCardRequest("a"), new AddCardRequest("b")], cancellationToken);
        ChooseCardParameters choose = await cards.SignChooseCardAsync(new ChooseCardRequest { ShopId = "1234", CardType = "GROUPON", CardId = "c" }, cancellationToken);

        (string cardId, string cardExt) = (item.CardId, item.CardExt);
        string?[] parameters = [choose.ShopId, choose.CardType, choose.CardId, choose.Timestamp, choose.NonceStr, choose.SignType, choose.CardSign];
        cardId.Should().Be("pFS7Fjg8kV1IdDz01r4SQwMkuCKc");
        cardExt.Should().Contain("\"signature\"");
        batch.Should().HaveCount(2);
        parameters.Should().NotContainNulls().And.Contain(["1234", "GROUPON", "c", "SHA1"]);
        choose.ToJson().Should().Contain(choose.CardSign);
        choose.CardSign.Should().Be(CardSignature.Compute("card-1", "wx0123456789abcdef", "1234", choose.Timestamp, choose.NonceStr, "c", "GROUPON"));
    }

    [Fact]
    public void Payments_are_signed()
    {
        IPaySigner payments = _app.GetRequiredService<IPaySigner>();

        ChooseWXPayParameters pay = payments.SignChooseWXPay("wx201410272009395522657a690389285100");

        (string timestamp, string nonceStr) = (pay.Timestamp, pay.NonceStr);
        pay.SignType.Should().Be("MD5");
        pay.Package.Should().Be("prepay_id=wx201410272009395522657a690389285100");
        pay.PaySign.Should().HaveLength(32);
        pay.ToJson().Should().Contain(timestamp).And.Contain(nonceStr).And.Contain(pay.PaySign);
    }

    [Fact]
    public void A_payment_is_signed_in_any_of_the_three_ways()
    {
        var o = new WeixinJsSdkOptions();
        o.Payment = new WeixinPaymentOptions { SignType = PaySignType.HmacSha256, ApiKey = "192006250b4c09247ec02edce69f6a2d" };
        new PaySigner("wx0123456789abcdef", o.Payment).SignChooseWXPay("wx2014").SignType.Should().Be("HMAC-SHA256");

        o.Payment = new WeixinPaymentOptions { SignType = PaySignType.Rsa, PrivateKeyPem = Keys.Pkcs8 };
        new PaySigner("wx0123456789abcdef", o.Payment).SignChooseWXPay("wx2014").SignType.Should().Be("RSA");
    }

    [Fact]
    public async Task Media_are_downloaded()
    {
        IMediaClient mediaClient = _app.GetRequiredService<IMediaClient>();
        var (serverId, cancellationToken) = ("1237378768e7q8e7r8qwesafdasdfasdfaxss111", CancellationToken.None);

        await using MediaContent media = await mediaClient.DownloadAsync(serverId, cancellationToken);

        string? contentType = media.ContentType;
        string? fileName = media.FileName;
        long? length = media.Length;
        (contentType, fileName, length).Should().Be(("image/jpeg", "MEDIA_ID.jpg", (long)MediaServer.Jpeg.Length));
    }

    [Fact]
    public async Task A_named_account_has_its_own()
    {
        var cards = _app.GetRequiredKeyedService<ICardSigner>("brand-b");
        var payments = _app.GetRequiredKeyedService<IPaySigner>("brand-b");
        await using var media = await _app.GetRequiredKeyedService<IMediaClient>("brand-b").DownloadAsync("id");

        var choose = await cards.SignChooseCardAsync(new ChooseCardRequest());

        choose.CardSign.Should().Be(CardSignature.Compute("card-1", "wxfedcba9876543210", choose.Timestamp, choose.NonceStr));
        FluentActions.Invoking(() => payments.SignChooseWXPay("wx2014")).Should().Throw<InvalidOperationException>().WithMessage("*Payment is not set*");
        (await MediaServer.ReadAsync(media)).Should().Equal(MediaServer.Jpeg);
    }

    [Fact]
    public void What_the_application_has_registered_itself_is_left_in_place()
    {
        var services = new ServiceCollection();
        services.AddSingleton<ICardSigner>(new CardSigner("own", new CardTickets()));
        services.AddKeyedSingleton<IPaySigner>("brand-b", new PaySigner("own", new WeixinPaymentOptions { SignType = PaySignType.Md5, ApiKey = "192006250b4c09247ec02edce69f6a2d" }));
        services.AddWeixinJsSdk("brand-b", o => o.AppId = "wxfedcba9876543210");
        services.AddWeixinJsSdk(o => o.AppId = "wx0123456789abcdef");
        services.AddWeixinJsSdk(o => o.AppSecret = Node.Secret);

        services.Count(service => service.ServiceType == typeof(ICardSigner) && !service.IsKeyedService).Should().Be(1);
        services.Count(service => service.ServiceType == typeof(IPaySigner) && service.IsKeyedService).Should().Be(1);
        services.Count(service => service.ServiceType == typeof(IMediaClient)).Should().Be(2);
    }
}
