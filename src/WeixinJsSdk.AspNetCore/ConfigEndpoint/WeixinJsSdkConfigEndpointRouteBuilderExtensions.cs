using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WeixinJsSdk;
using WeixinJsSdk.AspNetCore;
using WeixinJsSdk.AspNetCore.ConfigEndpoint;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves <c>wx.config</c>'s argument to single-page apps and static pages.</summary>
public static class WeixinJsSdkConfigEndpointRouteBuilderExtensions
{
    private const string OnlyStrings = "The handler's parameters are the HttpContext and strings; nothing is bound by reflection over a type that could be cut away.";

    /// <summary>As the other overload, for pages on the request's own host that name no interfaces here.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The route.</param>
    /// <returns>The endpoint's conventions.</returns>
    public static RouteHandlerBuilder MapWeixinJsSdkConfig(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern) =>
        endpoints.MapWeixinJsSdkConfig(pattern, static _ => { });

    /// <summary>
    /// Maps <c>GET pattern?url=encodeURIComponent(location.href.split('#')[0])</c> (附录5: the page asks for its own signature). The answer is what
    /// <c>wx.config</c> and the callback <c>getConfigSignature</c> of <c>@wecom/jssdk</c> take as it stands. The address is signed as it was sent, and only for
    /// allowed hosts; what cannot be signed gets 400, an account that is not known 404, and 503 with <c>Retry-After</c> says that WeChat is
    /// unavailable and there is no valid ticket; each with a ProblemDetails that says what to do. Nothing of it may be cached.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="configure">Sets what is signed and for whom.</param>
    /// <returns>The endpoint's conventions, for authorization, CORS or rate limiting.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A list of the options holds an empty name, or a host in a form that is not allowed; the message names it.</exception>
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
            // The parameters are bound for OpenAPI alone, and for filters where there are any: nobody else waits for it. What a convention has
            // put around the handler stays: only what ASP.NET Core itself has made is replaced.
            if (built.FilterFactories.Count == 0 && built.RequestDelegate?.Method.Module.Assembly == typeof(RequestDelegateFactory).Assembly)
            {
                built.RequestDelegate = config.ExecuteAsync;
            }
        });
        return endpoint;
    }
}
