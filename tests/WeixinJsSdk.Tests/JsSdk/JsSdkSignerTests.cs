using System.Text.Json;
using WeixinJsSdk.Tests.Doubles;

namespace WeixinJsSdk.Tests.JsSdk;

public class JsSdkSignerTests
{
    private const string Ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";

    private readonly FixedTicket _tickets = new();
    private readonly ManualTime _time = new();
    private readonly JsSdkSigner _signer;

    public JsSdkSignerTests() => _signer = new JsSdkSigner("wx0123456789abcdef", _tickets, _time);

    [Fact]
    public async Task The_published_vector_can_be_reproduced_through_the_signer()
    {
        var config = await _signer.SignAsync(new JsSdkSignRequest("http://mp.weixin.qq.com?params=value#hash") { NonceStr = "Wm3WZYTPz0wzccnW", Timestamp = 1414587457 });

        config.Signature.Should().Be("0f9de62fce790f9a083d5c99e95740ceb90c27ed");
        config.NonceStr.Should().Be("Wm3WZYTPz0wzccnW");
        config.Timestamp.Should().Be(1414587457);
        config.AppId.Should().Be("wx0123456789abcdef");
    }

    [Fact]
    public async Task What_is_emitted_is_what_was_signed()
    {
        var config = await _signer.SignAsync("https://example.com/page?x=1#top");

        config.Timestamp.Should().Be(_time.GetUtcNow().ToUnixTimeSeconds());
        config.Signature.Should().Be(JsSdkSignature.Compute(Ticket, config.NonceStr, config.Timestamp, "https://example.com/page?x=1"));
        config.JsApiList.Should().BeEmpty();
        config.OpenTagList.Should().BeEmpty();
        config.Debug.Should().BeFalse();
    }

    [Fact]
    public async Task Each_call_has_a_nonce_of_its_own()
    {
        var one = await _signer.SignAsync("https://example.com/");
        var other = await _signer.SignAsync("https://example.com/");

        one.NonceStr.Should().NotBe(other.NonceStr);
        one.Signature.Should().NotBe(other.Signature);
    }

    [Fact]
    public void A_ticket_in_memory_is_signed_with_synchronously() =>
        _signer.SignAsync("https://example.com/").IsCompletedSuccessfully.Should().BeTrue();

    [Fact]
    public async Task The_json_is_the_argument_of_wx_config()
    {
        var config = await _signer.SignAsync(new JsSdkSignRequest("http://mp.weixin.qq.com?params=value")
        {
            JsApiList = [JsApi.ChooseImage, JsApi.ScanQRCode],
            OpenTagList = [OpenTag.LaunchWeapp],
            Debug = true,
            NonceStr = "Wm3WZYTPz0wzccnW",
            Timestamp = 1414587457,
        });

        const string Json = """{"debug":true,"appId":"wx0123456789abcdef","timestamp":1414587457,"nonceStr":"Wm3WZYTPz0wzccnW","signature":"0f9de62fce790f9a083d5c99e95740ceb90c27ed","jsApiList":["chooseImage","scanQRCode"],"openTagList":["wx-open-launch-weapp"]}""";
        config.ToJson().Should().Be(Json);
        JsonSerializer.Serialize(config).Should().Be(Json, "frameworks serialise results by themselves");
    }

    [Fact]
    public async Task The_json_cannot_break_out_of_a_script()
    {
        var config = await _signer.SignAsync(new JsSdkSignRequest("https://example.com/") { JsApiList = ["</script><script>alert('1')\"\u2028"] });

        config.ToJson().Should().NotContainAny("<", ">", "'", "\u2028").And.Contain("\\u003C/script\\u003E");
        JsonDocument.Parse(config.ToJson()).RootElement.GetProperty("jsApiList")[0].GetString().Should().Be("</script><script>alert('1')\"\u2028");
    }

    [Fact]
    public async Task A_list_that_is_changed_afterwards_does_not_change_the_config()
    {
        var list = new List<string> { JsApi.ChooseImage };
        var config = await _signer.SignAsync(new JsSdkSignRequest("https://example.com/") { JsApiList = list });
        list.Add("later");

        config.JsApiList.Should().Equal("chooseImage");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/page")]
    [InlineData("ftp://example.com/")]
    [InlineData("https://example.com/a b")]
    [InlineData("https://example.com/\n")]
    public async Task A_bad_url_is_an_ArgumentException_before_any_ticket_is_asked_for(string? url)
    {
        await FluentActions.Awaiting(async () => await _signer.SignAsync(url!)).Should().ThrowAsync<ArgumentException>().WithParameterName(nameof(url));
        await FluentActions.Awaiting(async () => await _signer.SignAsync(new JsSdkSignRequest(url!))).Should().ThrowAsync<ArgumentException>().WithParameterName("Url");
        _tickets.Asked.Should().Be(0);
    }

    [Fact]
    public async Task Other_bad_input_names_its_property()
    {
        await BadAsync(request => request.NonceStr = new string('a', 33), "NonceStr", "*at most 32*");
        await BadAsync(request => request.NonceStr = "", "NonceStr", "*empty*");
        await BadAsync(request => request.Timestamp = -1, "Timestamp", "*not negative*");
        await BadAsync(request => request.JsApiList = null!, "JsApiList", "*");
        await BadAsync(request => request.JsApiList = ["chooseImage", " "], "JsApiList", "*position 1*");
        await BadAsync(request => request.OpenTagList = [null!], "OpenTagList", "*position 0*");
        await FluentActions.Awaiting(async () => await _signer.SignAsync((JsSdkSignRequest)null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("request");
        FluentActions.Invoking(() => new JsSdkSigner("", _tickets)).Should().Throw<ArgumentException>().WithParameterName("appId");
        FluentActions.Invoking(() => new JsSdkSigner("wx", null!)).Should().Throw<ArgumentNullException>().WithParameterName("ticketProvider");
        _tickets.Asked.Should().Be(0);
    }

    [Fact]
    public async Task A_mock_that_returns_no_ticket_is_told_so()
    {
        var signer = new JsSdkSigner("wx0123456789abcdef", new FixedTicket { Value = null });

        await FluentActions.Awaiting(async () => await signer.SignAsync("https://example.com/")).Should().ThrowAsync<InvalidOperationException>().WithMessage("*FixedTicket*returned null*");
    }

    private async Task BadAsync(Action<JsSdkSignRequest> spoil, string parameter, string message)
    {
        var request = new JsSdkSignRequest("https://example.com/");
        spoil(request);
        await FluentActions.Awaiting(async () => await _signer.SignAsync(request)).Should().ThrowAsync<ArgumentException>().WithParameterName(parameter).WithMessage(message);
    }

    private sealed class FixedTicket : ITicketProvider
    {
        public string? Value { get; init; } = Ticket;

        public int Asked { get; private set; }

        public ValueTask<WeixinJsSdk.Ticket> GetTicketAsync(TicketType type, CancellationToken cancellationToken = default)
        {
            Asked++;
            type.Should().Be(TicketType.JsApi);
            return new(Value is null ? null! : new WeixinJsSdk.Ticket(Value, DateTimeOffset.MaxValue));
        }

        public ValueTask InvalidateTicketAsync(TicketType type, string value, CancellationToken cancellationToken = default) => default;
    }
}
