using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.Face;

/// <summary>Consumer code as users write it. It has to compile and run as it stands.</summary>
public class FaceTests
{
    private readonly FakeWeixin _weixin = new(TimeProvider.System);

    [Fact]
    public async Task An_application_registers_accounts_and_reaches_the_http_client()
    {
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["WeixinJsSdk:AppSecret"] = Node.Secret }).Build();
        HttpMessageHandler handler = _weixin;

        services.AddWeixinJsSdk(configuration.GetSection("WeixinJsSdk"));
        services.AddWeixinJsSdk("brand-b", o => { o.AppId = "wxfedcba9876543210"; o.AppSecret = Node.Secret; });
        IWeixinJsSdkBuilder sdk = services.AddWeixinJsSdk(o =>
        {
            o.AppId = "wx0123456789abcdef";
            o.TokenEndpoint = TokenEndpoint.Stable;
            o.ApiBaseAddresses = [new Uri("https://api.weixin.qq.com"), new Uri("https://api2.weixin.qq.com")];
        });
        sdk.HttpClient.ConfigurePrimaryHttpMessageHandler(() => handler);

        await using var app = services.BuildServiceProvider();
        var config = await app.GetRequiredService<IJsSdkSigner>().SignAsync("https://example.com/page?x=1#top", CancellationToken.None);
        config.Signature.Should().HaveLength(40);
        app.GetRequiredKeyedService<IJsSdkSigner>("brand-b").Should().NotBeNull();
        sdk.Name.Should().BeEmpty();
        sdk.Services.Should().BeSameAs(services);
    }

    [Fact]
    public async Task A_page_is_signed()
    {
        using var node = new Node(_weixin, TimeProvider.System);
        var signer = node.Signer;
        var cancellationToken = CancellationToken.None;

        JsSdkConfig config = await signer.SignAsync("https://example.com/page?x=1#top", cancellationToken);
        JsSdkConfig full = await signer.SignAsync(
            new JsSdkSignRequest("https://example.com/page")
            { JsApiList = [JsApi.ChooseImage, JsApi.ScanQRCode], OpenTagList = [OpenTag.LaunchWeapp], Debug = true, NonceStr = null, Timestamp = null },
            cancellationToken);

        string json = full.ToJson();
        long timestamp = config.Timestamp;
        (string appId, string nonceStr, string signature) = (config.AppId, config.NonceStr, config.Signature);
        (IReadOnlyList<string> jsApiList, IReadOnlyList<string> openTagList, bool debug) = (config.JsApiList, config.OpenTagList, config.Debug);
        json.Should().StartWith("{\"debug\":true,\"appId\":\"" + Node.AppId).And.EndWith("\"jsApiList\":[\"chooseImage\",\"scanQRCode\"],\"openTagList\":[\"wx-open-launch-weapp\"]}");
        timestamp.Should().BeGreaterThan(1_700_000_000);
        (appId, jsApiList.Count, openTagList.Count, debug).Should().Be((Node.AppId, 0, 0, false));
        signature.Should().NotBe(nonceStr);
    }

    [Fact]
    public void The_bare_algorithm_is_a_function()
    {
        string signature = JsSdkSignature.Compute("ticket", "nonce", 1414587457L, "https://example.com/#x");

        signature.Should().Be(JsSdkSignature.Compute("ticket", "nonce", 1414587457L, "https://example.com/"));
    }

    [Fact]
    public void The_bare_algorithm_of_cards_is_a_function_too()
    {
        (string apiTicket, string? cardId, string? code, string? openId, string nonceStr) = ("ticket", "card", null, "", "nonce");

        string cardSignature = CardSignature.Compute(apiTicket, "1404896688", cardId, code, openId, nonceStr);

        cardSignature.Should().Be(CardSignature.Compute(nonceStr, cardId, "1404896688", apiTicket), "the order is its own, and null and the empty string add nothing");
    }

    [Fact]
    public async Task Without_a_container_a_signer_needs_an_appid_and_tickets()
    {
        using var node = new Node(_weixin, TimeProvider.System);
        ITicketProvider ticketProvider = node.Tickets;

        IJsSdkSigner direct = new JsSdkSigner("wx0123456789abcdef", ticketProvider);

        (await direct.SignAsync("https://example.com/")).AppId.Should().Be("wx0123456789abcdef");
    }

    [Fact]
    public async Task Credentials_are_at_hand_and_can_be_invalidated()
    {
        using var node = new Node(_weixin, TimeProvider.System);
        var tickets = node.Tickets;
        var accessTokens = node.Tokens;
        var cancellationToken = CancellationToken.None;

        Ticket ticket = await tickets.GetTicketAsync(TicketType.JsApi, cancellationToken);
        await tickets.InvalidateTicketAsync(TicketType.JsApi, ticket.Value, cancellationToken);
        AccessToken token = await accessTokens.GetAccessTokenAsync(cancellationToken);
        await accessTokens.InvalidateAccessTokenAsync(token.Value, cancellationToken);

        (await tickets.GetTicketAsync(TicketType.JsApi)).Value.Should().NotBe(ticket.Value);
        (await accessTokens.GetAccessTokenAsync()).Value.Should().NotBe(token.Value);
        ticket.ExpiresAt.Should().BeAfter(DateTimeOffset.UtcNow);
        new AccessToken("value", DateTimeOffset.UtcNow).Value.Should().Be("value");
    }
}
