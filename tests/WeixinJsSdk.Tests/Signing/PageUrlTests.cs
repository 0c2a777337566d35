using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Tests.Signing;

public class PageUrlTests
{
    [Theory]
    [InlineData("http://mp.weixin.qq.com?params=value")]
    [InlineData("https://example.com")]
    [InlineData("HTTPS://example.com/a;b=c?x=%2F&y=+&")]
    [InlineData("https://[::1]:8080/a")]
    [InlineData("https://例子.example/路径?q=值")]
    public void Addresses_as_a_browser_has_them_pass(string url) => PageUrl.Require(url, "url").Should().BeSameAs(url);

    [Theory]
    [InlineData("example.com/page")]
    [InlineData("/page")]
    [InlineData("//example.com/page")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("wss://example.com/")]
    [InlineData("https:/example.com")]
    [InlineData("https://")]
    [InlineData("https:///page")]
    [InlineData("https://?x=1")]
    [InlineData("https://#top")]
    [InlineData(" https://example.com/")]
    public void What_is_not_an_absolute_http_address_is_refused_with_the_rule(string url) =>
        FluentActions.Invoking(() => PageUrl.Require(url, nameof(url)))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(url)).WithMessage("*http:// or https://*");

    [Theory]
    [InlineData("https://example.com/a b", "U+0020")]
    [InlineData("https://example.com/a\tb", "U+0009")]
    [InlineData("https://example.com/a\r\nb", "U+000D")]
    [InlineData("https://example.com/a\u0000", "U+0000")]
    [InlineData("https://example.com/a\u007f", "U+007F")]
    [InlineData("https://example.com/a\u00a0b", "U+00A0")]
    [InlineData("https://example.com/a\u3000b", "U+3000")]
    [InlineData("https://example.com/a\u2028b", "U+2028")]
    [InlineData("https://example.com/ ", "U+0020")]
    public void White_space_and_control_characters_are_refused_with_their_place(string url, string found) =>
        FluentActions.Invoking(() => PageUrl.Require(url, nameof(url)))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(url)).WithMessage($"*{found}*position*");
}
