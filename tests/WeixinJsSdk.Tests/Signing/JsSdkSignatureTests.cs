using System.Globalization;

namespace WeixinJsSdk.Tests.Signing;

public class JsSdkSignatureTests
{
    private const string Ticket = "sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg";
    private const string Nonce = "Wm3WZYTPz0wzccnW";
    private const long Timestamp = 1414587457;

    [Theory]
    [InlineData("http://mp.weixin.qq.com?params=value", "0f9de62fce790f9a083d5c99e95740ceb90c27ed")]
    [InlineData("http://mp.weixin.qq.com/?params=value", "f50191877b62b116ef830363a3a613ed652a2d5d")]
    [InlineData("https://example.com/a?x=%E4%B8%AD&y=1+2", "4fa948fa83a104a46b72a3c4dd725a8505ca03ed")]
    [InlineData("https://example.com/a?x=中&y=1+2", "73a100370600c2be938d186b4877139ce8f1a144")]
    public void Published_and_recomputed_vectors_are_reproduced(string url, string expected) =>
        JsSdkSignature.Compute(Ticket, Nonce, Timestamp, url).Should().Be(expected);

    [Theory]
    [InlineData("http://mp.weixin.qq.com?params=value#wechat_redirect")]
    [InlineData("http://mp.weixin.qq.com?params=value#")]
    [InlineData("http://mp.weixin.qq.com?params=value#a#b")]
    public void The_url_is_cut_at_the_first_hash(string url) =>
        JsSdkSignature.Compute(Ticket, Nonce, Timestamp, url).Should().Be("0f9de62fce790f9a083d5c99e95740ceb90c27ed");

    [Theory]
    [InlineData("https://example.com", "https://example.com/")]
    [InlineData("https://example.com/a", "https://EXAMPLE.com/a")]
    [InlineData("https://example.com:443/", "https://example.com/")]
    [InlineData("https://example.com/%7Ea", "https://example.com/~a")]
    [InlineData("https://example.com/a?null", "https://example.com/a?")]
    [InlineData("https://example.com/?a=1&b=2", "https://example.com/?a=1&amp;b=2")]
    [InlineData("https://example.com/a/../b", "https://example.com/b")]
    public void The_url_is_not_normalised(string one, string other) =>
        JsSdkSignature.Compute(Ticket, Nonce, Timestamp, one).Should().NotBe(JsSdkSignature.Compute(Ticket, Nonce, Timestamp, other));

    [Fact]
    public void The_ticket_is_not_trimmed() =>
        JsSdkSignature.Compute(Ticket + " ", Nonce, Timestamp, "https://example.com/")
            .Should().NotBe(JsSdkSignature.Compute(Ticket, Nonce, Timestamp, "https://example.com/"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_thread_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            JsSdkSignature.Compute(Ticket, Nonce, Timestamp, "http://mp.weixin.qq.com?params=value")
                .Should().Be("0f9de62fce790f9a083d5c99e95740ceb90c27ed");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_long_url_is_signed_whole()
    {
        var url = "https://example.com/?q=" + new string('x', 100_000);

        JsSdkSignature.Compute(Ticket, Nonce, Timestamp, url + "y")
            .Should().NotBe(JsSdkSignature.Compute(Ticket, Nonce, Timestamp, url + "z")).And.HaveLength(40);
    }

    [Fact]
    public void Many_threads_sign_at_once_without_mixing_their_hashes()
    {
        Parallel.For(0, 20_000, _ => JsSdkSignature.Compute(Ticket, Nonce, Timestamp, "http://mp.weixin.qq.com?params=value")
            .Should().Be("0f9de62fce790f9a083d5c99e95740ceb90c27ed"));
    }

    [Theory]
    [InlineData("jsapiTicket", "", Nonce, Timestamp, "https://example.com/")]
    [InlineData("jsapiTicket", null, Nonce, Timestamp, "https://example.com/")]
    [InlineData("nonceStr", Ticket, "", Timestamp, "https://example.com/")]
    [InlineData("nonceStr", Ticket, "123456789012345678901234567890123", Timestamp, "https://example.com/")]
    [InlineData("nonceStr", Ticket, "with space", Timestamp, "https://example.com/")]
    [InlineData("timestamp", Ticket, Nonce, -1, "https://example.com/")]
    [InlineData("url", Ticket, Nonce, Timestamp, "")]
    [InlineData("url", Ticket, Nonce, Timestamp, null)]
    [InlineData("url", Ticket, Nonce, Timestamp, "/page")]
    [InlineData("url", Ticket, Nonce, Timestamp, "ftp://example.com/")]
    public void Bad_input_is_an_ArgumentException_that_names_the_parameter(string parameter, string? ticket, string? nonce, long timestamp, string? url) =>
        FluentActions.Invoking(() => JsSdkSignature.Compute(ticket!, nonce!, timestamp, url!))
            .Should().Throw<ArgumentException>().WithParameterName(parameter)
            .Which.Message.Should().NotContain(Ticket);

    [Fact]
    public void A_nonce_of_32_characters_and_the_timestamp_zero_are_allowed() =>
        JsSdkSignature.Compute(Ticket, new string('a', 32), 0, "https://example.com/").Should().HaveLength(40);
}
