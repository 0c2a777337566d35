namespace WeixinJsSdk.Simulator.Tests;

public sealed class SafeDomainTests : IDisposable
{
    private readonly Desk _desk = new();

    [Theory]
    [InlineData("https://example.com/page", true)]
    [InlineData("https://EXAMPLE.com/page", true)]
    [InlineData("http://example.com:80/", true)]
    [InlineData("https://example.com:443/", true)]
    [InlineData("https://a.b.example.com?x=1", true)]
    [InlineData("https://wx.qq.com/mp", true)]
    [InlineData("https://wx.qq.com/mp/page?x=1", true)]
    [InlineData("https://wx.qq.com/mpx", false)]
    [InlineData("https://wx.qq.com/", false)]
    [InlineData("https://a.wx.qq.com/mp", false)]
    [InlineData("https://notexample.com/", false)]
    [InlineData("https://example.com.evil.org/", false)]
    [InlineData("https://example.com@evil.org/", false)]
    [InlineData("https://evil.org/?https://example.com/", false)]
    [InlineData("https://example.com:8443/", false)]
    [InlineData("https://192.0.2.1/", false)]
    [InlineData("ftp://example.com/", false)]
    [InlineData("about:blank", false)]
    public void Only_pages_under_a_safe_domain_on_the_two_ports_are_let_in(string url, bool safe)
    {
        _desk.Account.SetSafeDomains("example.com", "wx.qq.com/mp");

        Page.Config(_desk, url).ErrMsg.Should().Be(safe ? "config:ok" : "config:invalid url domain");
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/page")]
    [InlineData("http://localhost:5000/")]
    [InlineData("https://[::1]:5001/?a=b")]
    public void A_page_on_this_machine_is_an_exception_that_the_verdict_marks(string url)
    {
        var verdict = Page.Config(_desk, url);

        verdict.ErrMsg.Should().Be("config:ok");
        verdict.UsesLoopbackException.Should().BeTrue();
        verdict.Reason.Should().Contain("on this machine");
    }

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("example.com:8080")]
    [InlineData("192.0.2.1")]
    [InlineData("192.0.2.1/mp")]
    [InlineData("[::1]")]
    [InlineData("localhost")]
    [InlineData("exa_mple.com")]
    [InlineData("-example.com")]
    [InlineData("*.example.com")]
    [InlineData("")]
    public void What_WeChat_does_not_bind_is_an_argument_error(string domain) =>
        _desk.Simulator.Invoking(simulator => simulator.AddAccount("wx1", "its-secret", [domain])).Should().Throw<ArgumentException>();

    [Fact]
    public void Six_domains_are_too_many()
    {
        string[] six = [.. Enumerable.Range(1, 6).Select(i => $"d{i}.example.com")];

        _desk.Simulator.Invoking(simulator => simulator.AddAccount("wx1", "its-secret", six)).Should().Throw<ArgumentException>().WithMessage("*at most five*");
        _desk.Simulator.AddAccount("wx1", "its-secret", six[..5]).SafeDomains.Should().Equal(six[..5]);
    }

    public void Dispose() => _desk.Dispose();
}
