using System.Globalization;
using System.Net;
using System.Text;
using WeixinJsSdk.WeixinApi;

namespace WeixinJsSdk;

/// <summary>
/// A call to WeChat failed: WeChat answered with an errcode, or the network, HTTP or the time budget failed.
/// Holds no token, ticket or secret.
/// </summary>
public sealed class WeixinApiException : Exception
{
    internal WeixinApiException(WeixinApiFailure failure, DateTimeOffset? retryAt = null)
        : base(Describe(failure, retryAt), failure.Cause)
    {
        Failure = failure;
        RetryAt = retryAt;
    }

    /// <summary>Which call failed, without its query: for instance <c>GET /cgi-bin/ticket/getticket</c>.</summary>
    public string Operation => Failure.Operation;

    /// <summary>What kind of failure it is.</summary>
    public WeixinErrorKind Kind => Failure.Kind;

    /// <summary>WeChat's <c>errcode</c>; null where WeChat gave none.</summary>
    public int? ErrorCode => Failure.ErrorCode;

    /// <summary>WeChat's <c>errmsg</c> as it stood in the answer, secrets blotted out; null where WeChat gave none.</summary>
    public string? ErrorMessage => Failure.ErrorMessage;

    /// <summary>WeChat's <c>rid</c>, which <c>/cgi-bin/openapi/rid/get</c> explains for seven days; null where WeChat gave none.</summary>
    public string? RequestId => Failure.RequestId;

    /// <summary>The HTTP status where it was not a success; null otherwise.</summary>
    public HttpStatusCode? HttpStatus => Failure.HttpStatus;

    /// <summary>The address of this server as WeChat saw it, for 40164: the one to put into the IP whitelist (IP白名单).</summary>
    public string? BlockedAddress => Failure.BlockedAddress;

    /// <summary>What to do about it, in one English sentence. <see cref="GetAdvice"/> gives it in Chinese too.</summary>
    public string Advice => Failure.Advice.English;

    /// <summary>Whether trying again can help without anybody mending anything.</summary>
    public bool CanRetry => Failure.CanRetry;

    /// <summary>When the library itself will ask WeChat again (UTC); until then callers get this error at once. Null where it keeps no such time.</summary>
    public DateTimeOffset? RetryAt { get; }

    internal WeixinApiFailure Failure { get; }

    /// <summary>Says what to do about it in the language of a culture.</summary>
    /// <param name="culture">Chinese for <c>zh</c> and the cultures below it, English for every other one.</param>
    /// <returns>One sentence; for every culture but a Chinese one it is <see cref="Advice"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string GetAdvice(CultureInfo culture) => Failure.Advice.In(culture);

    private static string Describe(WeixinApiFailure failure, DateTimeOffset? retryAt)
    {
        var text = new StringBuilder(failure.Operation).Append(" failed: ").Append(failure.What.TrimEnd('.')).Append(". ").Append(failure.Advice.English);
        if (retryAt is { } moment)
        {
            text.Append(FormattableString.Invariant($" The next call to WeChat is made after {moment.UtcDateTime:u}."));
        }

        return text.ToString();
    }
}
