using System.Net;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.WeixinApi;

/// <summary>The ways a call can fail, each in words a person can act on.</summary>
internal static class Failures
{
    private static readonly BilingualText CheckWay = new(
        "Look at what stands between this server and WeChat: a proxy, a gateway, ApiBaseAddresses.",
        "请检查本服务器与微信之间的代理、网关以及 ApiBaseAddresses。");

    public static WeixinApiFailure Refused(ApiCall call, WireAnswer answer, HttpStatusCode status)
    {
        var text = ErrorText.Clean(answer.ErrorMessage ?? "", call.Secrets);
        var address = answer.ErrorCode == ErrorCodes.AddressNotInWhitelist ? ErrorText.FindAddress(text) : null;
        var meaning = ErrorCodes.Explain(answer.ErrorCode, call.IsTokenEndpoint, address);
        return new WeixinApiFailure
        {
            Operation = call.Operation,
            Kind = meaning.Kind,
            What = text.Length == 0
                ? FormattableString.Invariant($"errcode {answer.ErrorCode}")
                : FormattableString.Invariant($"errcode {answer.ErrorCode} ({text})"),
            Advice = meaning.Advice,
            ErrorCode = answer.ErrorCode,
            ErrorMessage = text,
            RequestId = ErrorText.FindRid(text),
            HttpStatus = (int)status is >= 200 and < 300 ? null : status,
            BlockedAddress = address,
        };
    }

    public static WeixinApiFailure BadAnswer(string operation, string what, HttpStatusCode? status = null, Exception? cause = null) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.BadAnswer,
        What = status is { } code && (int)code is < 200 or >= 300 && !what.StartsWith("HTTP", StringComparison.Ordinal)
            ? $"HTTP {(int)status} with {what}"
            : what,
        Advice = CheckWay,
        HttpStatus = status is { } s && (int)s is < 200 or >= 300 ? status : null,
        Cause = cause,
    };

    public static WeixinApiFailure ServerError(string operation, string host, HttpStatusCode status) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Transient,
        What = $"HTTP {(int)status} from {host}",
        Advice = new(
            "WeChat or a gateway before it has a fault: it passes by itself; api2.weixin.qq.com in ApiBaseAddresses is WeChat's backup host.",
            "微信或其前面的网关出现故障：稍后会自行恢复；也可在 ApiBaseAddresses 中加上微信的容灾域名 api2.weixin.qq.com。"),
        HttpStatus = status,
    };

    public static WeixinApiFailure NoConnection(string operation, string host, Exception cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Transient,
        What = $"{host} could not be reached",
        Advice = new(
            "Look at DNS, firewall and proxy; api2.weixin.qq.com in ApiBaseAddresses is WeChat's backup host.",
            "请检查 DNS、防火墙和代理；也可在 ApiBaseAddresses 中加上微信的容灾域名 api2.weixin.qq.com。"),
        Cause = cause,
    };

    public static WeixinApiFailure OutOfTime(string operation, string host, TimeSpan waited, Exception? cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Timeout,
        What = FormattableString.Invariant($"no answer from {host} within {waited.TotalSeconds:0.#} s"),
        Advice = new(
            "Look at the network between this server and WeChat; FetchTimeout is the time for all hosts together.",
            "请检查本服务器到微信的网络；FetchTimeout 是所有域名合计的时限。"),
        Cause = cause,
    };

    public static WeixinApiFailure NoSecret(string operation) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Configuration,
        What = "the account has no AppSecret",
        Advice = new(
            "Set AppSecret, or register an IAccessTokenProvider of your own.",
            "请设置 AppSecret，或注册自己的 IAccessTokenProvider。"),
    };

    public static WeixinApiFailure RefusedAgain(string operation, bool canForce) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.TokenRefused,
        What = "the access token that WeChat has refused was handed out again",
        Advice = canForce
            ? new(
                "Forced refreshes are used up for now (30 seconds apart, 20 a day): find out what else refreshes this account's token.",
                "强制刷新的次数暂时用完（间隔 30 秒，每天 20 次）：请找出还有什么程序在刷新该账号的 access_token。")
            : new(
                "Find out what else refreshes this account's token; AllowForceRefresh lets the library ask stable_token for a new one.",
                "请找出还有什么程序在刷新该账号的 access_token；AllowForceRefresh 允许本库向 stable_token 强制刷新。"),
    };

    public static WeixinApiFailure TooShort(string kind, TimeSpan life) => new()
    {
        Operation = "Fetching " + kind,
        Kind = WeixinErrorKind.BadAnswer,
        What = FormattableString.Invariant($"WeChat gave one that lives {life.TotalSeconds:0} s and had ended before it arrived"),
        Advice = new(
            "Look at the network between this server and WeChat, and at this server's clock.",
            "请检查本服务器到微信的网络，以及本服务器的时钟。"),
    };

    public static WeixinApiFailure ProviderFailed(string operation, Exception? cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.TokenProvider,
        What = "the application's IAccessTokenProvider gave no token",
        Advice = cause is null
            ? new("It returned null.", "请检查应用自己的 IAccessTokenProvider：它返回了 null。")
            : new("See the inner exception.", "请检查应用自己的 IAccessTokenProvider，详见内部异常。"),
        Cause = cause,
    };

    public static WeixinApiFailure ProviderThrew(string operation, Exception cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.TokenProvider,
        What = $"the application's own implementation failed with {cause.GetType().Name}",
        Advice = new(
            "Look at the application's own implementation.",
            "请检查应用自己的实现。"),
    };

    public static WeixinApiFailure Stalled(string operation, long received, TimeSpan waited, Exception cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Timeout,
        What = FormattableString.Invariant($"the body stood still for {waited.TotalSeconds:0.#} s after {received} bytes"),
        Advice = new(
            "Look at the network between this server and WeChat; FetchTimeout is how long a body may stand still.",
            "请检查本服务器到微信的网络；FetchTimeout 是下载内容时允许停顿的最长时间。"),
        Cause = cause,
    };

    public static WeixinApiFailure BrokenOff(string operation, long received, long? expected, Exception? cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Transient,
        What = expected is { } length
            ? FormattableString.Invariant($"the body broke off after {received} of {length} bytes")
            : FormattableString.Invariant($"the body broke off after {received} bytes"),
        Advice = new(
            "Download it once more: the network between this server and WeChat failed half-way.",
            "请重新下载：本服务器与微信之间的网络中途断开。"),
        Cause = cause,
    };

    public static WeixinApiFailure Cancelled(string operation) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Transient,
        What = "an earlier read was cancelled and has ended the body",
        Advice = new(
            "Download it once more: what has been cancelled cannot be read on.",
            "请重新下载：读取被取消后不能继续。"),
    };

    public static WeixinApiFailure MediaTooLarge(string operation, long limit, long? length) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.MediaTooLarge,
        What = length is { } known
            ? FormattableString.Invariant($"the media has {known} bytes, more than the limit of {limit}")
            : FormattableString.Invariant($"the media has more than the limit of {limit} bytes"),
        Advice = new(
            "Raise MediaSizeLimit if media of this size is expected.",
            "如果确实需要这么大的文件，请调大 MediaSizeLimit。"),
    };
}
