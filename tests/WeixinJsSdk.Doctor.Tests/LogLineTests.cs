namespace WeixinJsSdk.Doctor.Tests;

/// <summary>Lines of a log that have a time and other fields of their own.</summary>
public sealed class LogLineTests
{
    private const string AppId = "wx0123456789abcdef";
    private const string Url = "https://example.com/list,2";
    private const string Fields = "appId=wx0123456789abcdef nonceStr=Wm3WZYTPz0wzccnW timestamp=1414587457 signature=";

    private static readonly string Signature = Hashes.Sha1($"jsapi_ticket={Secrets.Ticket}&noncestr=Wm3WZYTPz0wzccnW&timestamp=1414587457&url={Url}");

    [Theory]
    [InlineData("{\"@timestamp\":\"2024-05-01T12:00:00Z\",\"message\":\"signed {fields}\"}")]
    [InlineData("{\"timestamp\":\"2024-05-01T12:00:00Z\",\"message\":\"signed {fields}\"}")]
    [InlineData("{\"timestamp\":\"2024-05-01 12:00:00\",\"level\":\"info\",\"sign\":\"{fields}\"}")]
    [InlineData("{\"timestamp\":1714564800123,\"message\":\"{fields}\"}")]
    [InlineData("{\"@timestamp\":1714564800123,\"message\":\"{fields}\"}")]
    [InlineData("timestamp=2024-05-01 12:00:00 level=info {fields}")]
    [InlineData("timestamp=2024/05/01 12:00:00 level=info {fields}")]
    [InlineData("timestamp=20240501 12:00:00 level=info {fields}")]
    [InlineData("timestamp=12:00:00 level=info {fields}")]
    [InlineData("timestamp=1714564800123 level=info {fields}")]
    public void The_time_of_the_log_itself_is_not_the_timestamp(string line)
    {
        var evidence = JsSdkEvidence.Parse(line.Replace("{fields}", Fields + Signature));

        evidence.Should().BeEquivalentTo(new { AppId, Timestamp = "1414587457", NonceStr = "Wm3WZYTPz0wzccnW", Signature });
        Examine(evidence).Should().BeEmpty();
    }

    [Theory]
    [InlineData("timestamp=2024-05-01 12:00:00")]
    [InlineData("timestamp=2024/05/01 12:00:00")]
    [InlineData("timestamp=20240501 12:00:00")]
    [InlineData("timestamp=12:00:00")]
    public void Where_a_log_has_no_timestamp_its_time_is_none(string time) =>
        JsSdkEvidence.Parse($"{time} appId={AppId} nonceStr=Wm3WZYTPz0wzccnW signature={Signature}").Timestamp.Should().BeNull();

    [Theory]
    [InlineData("{signature={sign}, url={url}, timestamp=1414587457, nonceStr=Wm3WZYTPz0wzccnW}")]
    [InlineData("{signature={sign}, timestamp=1414587457, nonceStr=Wm3WZYTPz0wzccnW, url={url}}")]
    [InlineData("signature={sign},url={url},timestamp=1414587457,nonceStr=Wm3WZYTPz0wzccnW")]
    [InlineData("signature={sign} timestamp=1414587457 nonceStr=Wm3WZYTPz0wzccnW url={url},")]
    [InlineData("url: {url},\nsignature: {sign},\ntimestamp: 1414587457,\nnonceStr: Wm3WZYTPz0wzccnW")]
    public void A_comma_is_part_of_an_address_unless_it_ends_it(string line)
    {
        var evidence = JsSdkEvidence.Parse(line.Replace("{sign}", Signature).Replace("{url}", Url));

        evidence.SignedUrl.Should().Be(Url);
        Examine(evidence).Should().BeEmpty();
    }

    private static IReadOnlyList<Finding> Examine(JsSdkEvidence evidence)
    {
        (evidence.JsApiTicket, evidence.PageUrl) = (Secrets.Ticket, Url);
        return new SignatureDoctor().Examine(evidence);
    }
}
