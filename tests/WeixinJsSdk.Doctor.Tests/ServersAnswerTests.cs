namespace WeixinJsSdk.Doctor.Tests;

/// <summary>What a server answers, to which the page adds what it calls.</summary>
public sealed class ServersAnswerTests
{
    private const string Url = "https://example.com/b";
    private const string Fields = "\"appId\":\"wx0123456789abcdef\",\"nonceStr\":\"Wm3WZYTPz0wzccnW\",\"timestamp\":1414587457";

    private static readonly string Signature = Hashes.Sha1($"jsapi_ticket={Secrets.Ticket}&noncestr=Wm3WZYTPz0wzccnW&timestamp=1414587457&url={Url}");

    [Theory]
    [InlineData("\"url\":\"https://example.com/b\",\"rawString\":\"(masked)\"")]
    [InlineData("\"url\":\"https://example.com/b\"")]
    [InlineData("\"raw_string\":\"(masked)\"")]
    [InlineData("\"string1\":\"(masked)\"")]
    [InlineData("\"code\":0")]
    [InlineData("\"errcode\":0,\"errmsg\":\"ok\"")]
    public void What_only_a_server_tells_shows_that_the_page_may_add_to_it(string own)
    {
        var evidence = JsSdkEvidence.Parse($"{{{Fields},\"signature\":\"{Signature}\",{own}}}");
        (evidence.JsApiTicket, evidence.PageUrl) = (Secrets.Ticket, Url);

        new SignatureDoctor().Examine(evidence).Should().BeEmpty();
    }

    [Theory]
    [InlineData("wx.config({", "\"url\":\"https://example.com/b\"})")]
    [InlineData("{", "\"debug\":true}")]
    public void A_config_itself_still_lacks_what_is_not_in_it(string begin, string end) =>
        new SignatureDoctor().Examine(JsSdkEvidence.Parse($"{begin}{Fields},\"signature\":\"{Signature}\",{end}"))
            .Should().Contain(finding => finding.Code == FindingCode.ConfigFieldMissing);

    [Fact]
    public void A_ticket_that_a_server_tells_is_told_to_everyone() =>
        new SignatureDoctor().Examine(JsSdkEvidence.Parse($"{{{Fields},\"signature\":\"{Signature}\",\"url\":\"{Url}\",\"jsapi_ticket\":\"{Secrets.Ticket}\"}}"))
            .Should().Contain(finding => finding.Code == FindingCode.SecretInPage)
            .And.NotContain(finding => finding.Code == FindingCode.ConfigFieldMissing);
}
