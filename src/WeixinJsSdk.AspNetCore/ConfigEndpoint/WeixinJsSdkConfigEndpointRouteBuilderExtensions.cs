using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WeixinJsSdk;
using WeixinJsSdk.AspNetCore;
using WeixinJsSdk.AspNetCore.ConfigEndpoint;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoint that serves the argument of <c>wx.config</c> to single-page apps and static pages.</summary>
public static class WeixinJsSdkConfigEndpointRouteBuilderExtensions
{
    private const string OnlyStrings = "The handler's parameters are the HttpContext and strings; no parameter type is bound by reflection that trimming could remove.";

    /// <summary>Maps the endpoint with default options: for pages on the host of the request, with an empty <c>jsApiList</c>.</summary>
    /// <param name="endpoints">The route builder of the application.</param>
    /// <param name="pattern">The route pattern.</param>
    /// <returns>The builder of the endpoint.</returns>
    public static RouteHandlerBuilder MapWeixinJsSdkConfig(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern) =>
        endpoints.MapWeixinJsSdkConfig(pattern, static _ => { });

    /// <summary>
    /// Maps <c>GET pattern?url=encodeURIComponent(location.href.split('#')[0])</c> (附录5: the page requests its own signature). The answer is the
    /// argument of <c>wx.config</c>, which the callback <c>getConfigSignature</c> of <c>@wecom/jssdk</c> can return as well. The address is signed
    /// unchanged, for allowed hosts only. The status is 400 for an address that cannot be signed, 404 for an unknown account, and 503 with
    /// <c>Retry-After</c> if WeChat is unavailable and there is no valid ticket. Each error has a ProblemDetails that says what to do. No answer
    /// may be cached.
    /// </summary>
    /// <param name="endpoints">The route builder of the application.</param>
    /// <param name="pattern">The route pattern.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the endpoint, for authorization, CORS or rate limiting.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A list of the options contains an empty name or a host that is not valid. The message names it.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = OnlyStrings)]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = OnlyStrings)]
    public static RouteHandlerBuilder MapWeixinJsSdkConfig(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Action<WeixinJsSdkConfigOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new WeixinJsSdkConfigOptions();
        configure(options);
        var config = new ConfigEndpoint(options);
        var endpoint = endpoints.MapGet(pattern, config.AnswerAsync)
            .WithSummary("The argument of wx.config for a page.")
            .WithTags("WeChat JS-SDK")
            .Produces<JsSdkConfig>(StatusCodes.Status200OK, "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        endpoint.Finally(built =>
        {
            // Parameter binding serves OpenAPI and filters only. Without filters the handler runs directly, which is faster. A request delegate that
            // a convention has set is kept: only the one that ASP.NET Core itself has created is replaced.
            if (built.FilterFactories.Count == 0 && built.RequestDelegate?.Method.Module.Assembly == typeof(RequestDelegateFactory).Assembly)
            {
                built.RequestDelegate = config.ExecuteAsync;
            }
        });
        return endpoint;
    }
}
