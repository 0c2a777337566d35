using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>
/// The error answers of the endpoint. Anybody can receive them: they say what to do, and contain no value of the request and nothing about the account.
/// </summary>
internal static class ConfigProblem
{
    private const string SendThis = "Send url=encodeURIComponent(location.href.split('#')[0]), once.";
    private static readonly TimeSpan DefaultRetryAfter = TimeSpan.FromSeconds(10);

    public static ProblemHttpResult BadUrl(string problem) => Problem(StatusCodes.Status400BadRequest, "The page's address cannot be signed.", $"{problem} {SendThis}");

    public static ProblemHttpResult BadApis(string problem) => Problem(StatusCodes.Status400BadRequest, "The list of interfaces cannot be used.", problem);

    public static ProblemHttpResult HostNotAllowed() => Problem(
        StatusCodes.Status400BadRequest,
        "This endpoint does not sign for the page's host.",
        "Call the endpoint on the page's own host and port, or add the host to AllowedHosts of MapWeixinJsSdkConfig. Behind a proxy, forward Host and X-Forwarded-Proto and call UseForwardedHeaders.");

    public static ProblemHttpResult NoAccount() => Problem(
        StatusCodes.Status404NotFound,
        "There is no WeChat account for this request.",
        "Check the name that AccountSelector of MapWeixinJsSdkConfig returns. It must be registered with AddWeixinJsSdk or added to IWeixinAccounts.");

    public static ProblemHttpResult Unavailable(HttpResponse response, TimeSpan? retryIn)
    {
        var seconds = Math.Max(1, (long)Math.Ceiling((retryIn ?? DefaultRetryAfter).TotalSeconds));
        response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Problem(
            StatusCodes.Status503ServiceUnavailable,
            "The server has no valid jsapi_ticket at the moment.",
            FormattableString.Invariant($"Try again after {seconds} seconds. The server's log and its health check say why."));
    }

    private static ProblemHttpResult Problem(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title);
}
