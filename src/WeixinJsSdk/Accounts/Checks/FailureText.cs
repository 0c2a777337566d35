using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk.Accounts;

/// <summary>A failed call in both languages. The English is the exception's own.</summary>
internal static class FailureText
{
    public static BilingualText What(WeixinApiFailure failure) => new(
        $"{failure.Operation}: {failure.What.TrimEnd('.')}.",
        failure.ErrorCode is { } code
            ? $"{failure.Operation}：errcode {code}{(string.IsNullOrEmpty(failure.ErrorMessage) ? "" : $"（{failure.ErrorMessage}）")}。"
            : $"{failure.Operation}：{Kind(failure)}。");

    public static BilingualText Advice(WeixinApiFailure failure) => new(
        failure.Advice,
        failure.BlockedAddress is { } address ? $"请把 {address} 加入 IP白名单（基本配置→IP白名单），约十分钟内生效。"
            : failure.ErrorCode is { } code ? ErrorAdviceInChinese.Of(code, failure.Operation)
            : ByKind(failure.Kind));

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

    private static string ByKind(WeixinErrorKind kind) => kind switch
    {
        WeixinErrorKind.Transient => "请检查 DNS、防火墙和代理；也可在 ApiBaseAddresses 中加上微信的容灾域名 api2.weixin.qq.com。",
        WeixinErrorKind.Timeout => "请检查本服务器到微信的网络；FetchTimeout 是所有域名合计的时限。",
        WeixinErrorKind.BadAnswer => "请检查本服务器与微信之间的代理、网关以及 ApiBaseAddresses。",
        WeixinErrorKind.TokenRefused => "请找出还有什么程序在刷新该账号的 access_token；AllowForceRefresh 允许本库向 stable_token 强制刷新。",
        WeixinErrorKind.TokenProvider => "请检查应用自己的 IAccessTokenProvider。",
        WeixinErrorKind.Configuration => "请设置 AppSecret，或注册自己的 IAccessTokenProvider。",
        _ => "请查看日志。",
    };
}
