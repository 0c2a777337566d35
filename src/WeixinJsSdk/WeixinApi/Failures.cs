using System.Net;

namespace WeixinJsSdk.WeixinApi;

/// <summary>The ways a call can fail, each in words a person can act on.</summary>
internal static class Failures
{
    private const string CheckWay = "Look at what stands between this server and WeChat: a proxy, a gateway, ApiBaseAddresses.";

    public static WeixinApiFailure Refused(ApiCall call, WireAnswer answer, HttpStatusCode status)
    {
        var text = ErrorText.Clean(answer.ErrorMessage ?? "", call.Secrets);
        var meaning = ErrorCodes.Explain(answer.ErrorCode, call.IsTokenEndpoint);
        var address = answer.ErrorCode == ErrorCodes.AddressNotInWhitelist ? ErrorText.FindAddress(text) : null;
        return new WeixinApiFailure
        {
            Operation = call.Operation,
            Kind = meaning.Kind,
            What = text.Length == 0
                ? FormattableString.Invariant($"errcode {answer.ErrorCode}")
                : FormattableString.Invariant($"errcode {answer.ErrorCode} ({text})"),
            Advice = address is null ? meaning.Advice : $"Add {address} to the IP whitelist (基本配置→IP白名单); it takes effect within about ten minutes.",
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
        Advice = "WeChat or a gateway before it has a fault: it passes by itself; api2.weixin.qq.com in ApiBaseAddresses is WeChat's backup host.",
        HttpStatus = status,
    };

    public static WeixinApiFailure NoConnection(string operation, string host, Exception cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Transient,
        What = $"{host} could not be reached",
        Advice = "Look at DNS, firewall and proxy; api2.weixin.qq.com in ApiBaseAddresses is WeChat's backup host.",
        Cause = cause,
    };

    public static WeixinApiFailure OutOfTime(string operation, string host, TimeSpan waited, Exception? cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Timeout,
        What = FormattableString.Invariant($"no answer from {host} within {waited.TotalSeconds:0.#} s"),
        Advice = "Look at the network between this server and WeChat; FetchTimeout is the time for all hosts together.",
        Cause = cause,
    };

    public static WeixinApiFailure NoSecret(string operation) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Configuration,
        What = "the account has no AppSecret",
        Advice = "Set AppSecret, or register an IAccessTokenProvider of your own.",
    };

    public static WeixinApiFailure RefusedAgain(string operation, bool canForce) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.TokenRefused,
        What = "the access token that WeChat has refused was handed out again",
        Advice = canForce
            ? "Forced refreshes are used up for now (30 seconds apart, 20 a day): find out what else refreshes this account's token."
            : "Find out what else refreshes this account's token; AllowForceRefresh lets the library ask stable_token for a new one.",
    };

    public static WeixinApiFailure TooShort(string kind, TimeSpan life) => new()
    {
        Operation = "Fetching " + kind,
        Kind = WeixinErrorKind.BadAnswer,
        What = FormattableString.Invariant($"WeChat gave one that lives {life.TotalSeconds:0} s and had ended before it arrived"),
        Advice = "Look at the network between this server and WeChat, and at this server's clock.",
    };

    public static WeixinApiFailure ProviderFailed(string operation, Exception? cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.TokenProvider,
        What = "the application's IAccessTokenProvider gave no token",
        Advice = cause is null ? "It returned null." : "See the inner exception.",
        Cause = cause,
    };

    public static WeixinApiFailure ProviderThrew(string operation, Exception cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.TokenProvider,
        What = $"the application's own implementation failed with {cause.GetType().Name}",
        Advice = "Look at the application's own implementation.",
    };

    public static WeixinApiFailure Stalled(string operation, long received, TimeSpan waited, Exception cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Timeout,
        What = FormattableString.Invariant($"the body stood still for {waited.TotalSeconds:0.#} s after {received} bytes"),
        Advice = "Look at the network between this server and WeChat; FetchTimeout is how long a body may stand still.",
        Cause = cause,
    };

    public static WeixinApiFailure BrokenOff(string operation, long received, long? expected, Exception? cause) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Transient,
        What = expected is { } length
            ? FormattableString.Invariant($"the body broke off after {received} of {length} bytes")
            : FormattableString.Invariant($"the body broke off after {received} bytes"),
        Advice = "Download it once more: the network between this server and WeChat failed half-way.",
        Cause = cause,
    };

    public static WeixinApiFailure Cancelled(string operation) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.Transient,
        What = "an earlier read was cancelled and has ended the body",
        Advice = "Download it once more: what has been cancelled cannot be read on.",
    };

    public static WeixinApiFailure MediaTooLarge(string operation, long limit, long? length) => new()
    {
        Operation = operation,
        Kind = WeixinErrorKind.MediaTooLarge,
        What = length is { } known
            ? FormattableString.Invariant($"the media has {known} bytes, more than the limit of {limit}")
            : FormattableString.Invariant($"the media has more than the limit of {limit} bytes"),
        Advice = "Raise MediaSizeLimit if media of this size is expected.",
    };
}
