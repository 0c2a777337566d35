using WeixinJsSdk.Shared;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>Says in both languages which call failed and how. The English is that of the exception.</summary>
internal static class FailureText
{
    public static BilingualText What(WeixinApiFailure failure) => new(
        $"{failure.Operation}: {failure.What.TrimEnd('.')}.",
        failure.ErrorCode is { } code
            ? $"{failure.Operation}：errcode {code}{(string.IsNullOrEmpty(failure.ErrorMessage) ? "" : $"（{failure.ErrorMessage}）")}。"
            : $"{failure.Operation}：{Kind(failure)}。");

    private static string Kind(WeixinApiFailure failure) => failure.Kind switch
    {
        WeixinErrorKind.Transient when failure.HttpStatus is { } status => $"HTTP {(int)status}",
        WeixinErrorKind.Transient => "无法连接",
        WeixinErrorKind.Timeout => "超时无应答",
        WeixinErrorKind.BadAnswer => "应答不是微信文档所述的内容",
        WeixinErrorKind.TokenRefused => "微信再次返回了已被拒绝的 access_token",
        WeixinErrorKind.TokenProvider => "应用自己的 IAccessTokenProvider 没有给出 access_token",
        WeixinErrorKind.Configuration => "没有配置 AppSecret",
        _ => "调用失败",
    };
}
