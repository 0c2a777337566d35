using Microsoft.Extensions.Time.Testing;

namespace WeixinJsSdk.Simulator.Tests;

public sealed class ConfigVerdictTests
{
    private const string AppId = "wx0123456789abcdef";
    private const string Nonce = "Wm3WZYTPz0wzccnW";
    private const long Timestamp = 1414587457;
    private const string PublishedTicket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
    private const string PublishedUrl = "http://mp.weixin.qq.com?params=value";
    private const string PublishedSignature = "0f9de62fce790f9a083d5c99e95740ceb90c27ed";
    private static readonly string[] Apis = ["chooseImage"];

    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
    private readonly WeixinSimulator _simulator;
    private readonly SimulatedAccount _account;

    public ConfigVerdictTests()
    {
        _simulator = new WeixinSimulator(_time);
        _account = _simulator.AddAccount(AppId, "secret", ["qq.com"]);
        _account.Tickets.FixNext(Tickets.JsApi, PublishedTicket);
        _account.Tickets.Get(Tickets.JsApi);
    }

    [Fact]
    public void The_published_vector_passes()
    {
        var verdict = Verify(PublishedUrl, PublishedSignature);

        verdict.ErrMsg.Should().Be("config:ok");
        verdict.Allowed.Should().BeTrue();
        verdict.UsesLoopbackException.Should().BeFalse();
        verdict.Hashed.Should().Be($"jsapi_ticket=***&noncestr={Nonce}&timestamp={Timestamp}&url={PublishedUrl}");
    }

    [Theory]
    [InlineData("http://mp.weixin.qq.com/?params=value", "f50191877b62b116ef830363a3a613ed652a2d5d")]
    [InlineData(PublishedUrl + "#hash", PublishedSignature)]
    public void The_address_is_taken_as_the_page_has_it_without_its_hash(string href, string signature) =>
        Verify(href, signature).ErrMsg.Should().Be("config:ok");

    [Theory]
    [InlineData("http://mp.weixin.qq.com/?params=value", PublishedSignature)]
    [InlineData(PublishedUrl, "0F9DE62FCE790F9A083D5C99E95740CEB90C27ED")]
    [InlineData(PublishedUrl, "0f9de62fce790f9a083d5c99e95740ceb90c27ee")]
    public void Another_address_or_another_signature_is_refused(string href, string signature) =>
        Verify(href, signature).ErrMsg.Should().Be("config:invalid signature");

    [Fact]
    public void A_signature_made_with_a_ticket_that_has_ended_is_refused_and_the_reason_says_so()
    {
        _time.Advance(7200);

        var verdict = Verify(PublishedUrl, PublishedSignature);

        verdict.ErrMsg.Should().Be("config:invalid signature");
        verdict.Reason.Should().Contain("has ended");
    }

    [Fact]
    public void Every_verdict_is_kept()
    {
        Verify(PublishedUrl, PublishedSignature);
        Verify(PublishedUrl, "no");

        _simulator.Verdicts.Select(verdict => verdict.Allowed).Should().Equal(true, false);
    }

    private Verdict Verify(string href, string signature) => _simulator.Verify(href, AppId, Timestamp, Nonce, signature, Apis);
}
