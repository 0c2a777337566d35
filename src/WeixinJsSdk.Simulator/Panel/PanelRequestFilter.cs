using Microsoft.AspNetCore.Http;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Simulator.Panel;

/// <summary>
/// Admits the requests that may change the simulator through the panel: those of its own page and of programs other than browsers. A page of another
/// origin cannot send the header without a CORS preflight, which the simulator never grants; browsers also send the origin of a request. The filter does
/// not apply to the bridge: <c>bridge/answer</c> and <c>bridge/permission</c> are open to pages of any origin.
/// </summary>
internal static class PanelRequestFilter
{
    public const string Header = "X-Weixin-Panel";

    /// <summary>Why a request is refused; null if it is not.</summary>
    public static string? WhyNot(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers[Header].ToString().Length == 0)
        {
            return $"The panel's actions need the header {Header}: 1.";
        }

        if (!request.HasJsonContentType())
        {
            return "The panel's actions take JSON: send Content-Type: application/json.";
        }

        if (!OwnHost.Named(context))
        {
            return OwnHost.Advice;
        }

        return request.Headers["Sec-Fetch-Site"].ToString() switch
        {
            "same-origin" => null,
            "" => IsOwn(request.Headers.Origin.ToString(), request.Host) ? null : Foreign,
            _ => Foreign,
        };
    }

    private const string Foreign = "Only the panel's own page may change the simulator from a browser.";

    private static bool IsOwn(string origin, HostString host) =>
        origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var address) && new HostString(address.Authority) == host);
}
