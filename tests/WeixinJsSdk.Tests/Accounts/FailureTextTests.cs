using System.Net;
using WeixinJsSdk.Accounts;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Tests.Accounts;

/// <summary>How a failed call is told to those who read Chinese.</summary>
public sealed class FailureTextTests
{
    private const string Call = "GET /cgi-bin/token";
    private const string Host = "api.weixin.qq.com";

    [Fact]
    public void What_has_no_errcode_is_told_by_its_kind()
    {
        (WeixinApiFailure Failure, string What, string Advice)[] told =
        [
            (Failures.ServerError(Call, Host, HttpStatusCode.BadGateway), "HTTP 502", "api2.weixin.qq.com"),
            (Failures.NoConnection(Call, Host, new HttpRequestException()), "无法连接", "DNS"),
            (Failures.OutOfTime(Call, Host, TimeSpan.FromSeconds(10), null), "超时无应答", "FetchTimeout"),
            (Failures.BadAnswer(Call, "an empty answer"), "应答不是微信文档所述的内容", "ApiBaseAddresses"),
            (Failures.RefusedAgain(Call, canForce: false), "微信再次返回了已被拒绝的 access_token", "AllowForceRefresh"),
            (Failures.ProviderFailed(Call, null), "应用自己的 IAccessTokenProvider 没有给出 access_token", "IAccessTokenProvider"),
            (Failures.NoSecret(Call), "没有配置 AppSecret", "请设置 AppSecret"),
            (Failures.MediaTooLarge(Call, 1, null), "调用失败", "MediaSizeLimit"),
        ];

        foreach (var (failure, what, advice) in told)
        {
            FailureText.What(failure).Chinese.Should().Be($"{Call}：{what}。");
            failure.Advice.Chinese.Should().Contain(advice);
        }
    }

    [Fact]
    public void Every_kind_of_failure_is_told()
    {
        foreach (var kind in Enum.GetValues<WeixinErrorKind>())
        {
            var failure = new WeixinApiFailure { Operation = Call, Kind = kind, What = "it failed.", Advice = new("Mend it.", "请处理。") };

            FailureText.What(failure).English.Should().Be($"{Call}: it failed.");
            FailureText.What(failure).Chinese.Should().EndWith("。").And.NotEndWith("：。");
        }
    }

    [Theory]
    [InlineData("invalid credential", Call + "：errcode 40001（invalid credential）。")]
    [InlineData("", Call + "：errcode 40001。")]
    public void An_errcode_is_told_with_what_WeChat_said_of_it(string errorMessage, string told) =>
        FailureText.What(new WeixinApiFailure { Operation = Call, Kind = WeixinErrorKind.TokenRefused, What = "w", Advice = new("a", "b"), ErrorCode = 40001, ErrorMessage = errorMessage })
            .Chinese.Should().Be(told);
}
