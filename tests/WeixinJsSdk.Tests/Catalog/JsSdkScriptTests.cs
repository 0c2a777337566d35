namespace WeixinJsSdk.Tests.Catalog;

public sealed class JsSdkScriptTests
{
    [Fact]
    public void The_current_script_is_1_6_0_over_https_with_a_fallback_host()
    {
        JsSdkScript.Current.Version.Should().Be(new Version(1, 6, 0));
        JsSdkScript.Current.Address.Should().Be("https://res.wx.qq.com/open/js/jweixin-1.6.0.js");
        JsSdkScript.Current.FallbackAddress.Should().Be("https://res2.wx.qq.com/open/js/jweixin-1.6.0.js");
        JsSdkScript.Current.ToString().Should().Be("https://res.wx.qq.com/open/js/jweixin-1.6.0.js");
    }

    [Fact]
    public void The_scripts_are_listed_from_the_oldest_to_the_newest()
    {
        JsSdkScript.All.Select(script => script.Version.ToString()).Should().Equal("1.0.0", "1.1.0", "1.2.0", "1.3.2", "1.4.0", "1.6.0");
        JsSdkScript.All.Should().OnlyContain(script => script.Address.Scheme == "https" && script.FallbackAddress.Scheme == "https");
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("1.0.0", JsApi.ChooseImage, JsApi.AddCard)]
    [InlineData("1.1.0", JsApi.ChooseImage, JsApi.ConsumeAndShareCard)]
    [InlineData("1.1.0", JsApi.StartSearchBeacons)]
    [InlineData("1.2.0", JsApi.OpenAddress, JsApi.StartSearchBeacons)]
    [InlineData("1.3.2", JsApi.LaunchMiniProgram)]
    [InlineData("1.3.2", "miniProgram.navigateTo")]
    [InlineData("1.4.0", JsApi.UpdateTimelineShareData, JsApi.ScanQRCode)]
    [InlineData("1.6.0", JsApi.OpenBusinessView)]
    [InlineData("1.6.0", JsApi.ChooseImage, "somethingNew")]
    public void The_least_script_that_serves_a_list_is_known(string version, params string[] jsApiList) =>
        JsSdkScript.LeastFor(jsApiList).Version.Should().Be(new Version(version));

    [Fact]
    public void Open_tags_need_1_6_0()
    {
        JsSdkScript.LeastFor([JsApi.ChooseImage], [OpenTag.LaunchWeapp]).Should().BeSameAs(JsSdkScript.V160);
        JsSdkScript.LeastFor([JsApi.ChooseImage], []).Should().BeSameAs(JsSdkScript.V100);
    }

    [Fact]
    public void No_list_at_all_is_an_error() =>
        FluentActions.Invoking(() => JsSdkScript.LeastFor(null!)).Should().Throw<ArgumentNullException>().WithParameterName("jsApiList");
}
