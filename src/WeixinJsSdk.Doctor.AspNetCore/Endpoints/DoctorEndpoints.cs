using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using WeixinJsSdk.Doctor.AspNetCore.Page;
using WeixinJsSdk.Doctor.AspNetCore.Requests;
using WeixinJsSdk.Shared;

namespace WeixinJsSdk.Doctor.AspNetCore.Endpoints;

/// <summary>The page, its files, and the requests of its script.</summary>
internal static class DoctorEndpoints
{
    private const long LongestRequest = 256 * 1024;

    public static RouteGroupBuilder Map(RouteGroupBuilder group)
    {
        group.MapGet("", DoctorPage.ServeAsync);
        group.MapGet("/{file}", DoctorFiles.ServeAsync);
        group.MapPost("/explain", Guarded(ExplainEndpoint.AnswerAsync));
        group.MapPost("/sign", Guarded(SignEndpoint.AnswerAsync));
        group.MapPost("/sign-card", Guarded(SignCardEndpoint.AnswerAsync));
        group.MapPost("/examine", Guarded(ExamineEndpoint.AnswerAsync));
        return group;
    }

    private static RequestDelegate Guarded(RequestDelegate answer) => context =>
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!context.Request.HasJsonContentType())
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return Task.CompletedTask;
        }

        if (!OwnPage.Sent(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        if (!OwnHost.Named(context))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(OwnHost.Advice, context.RequestAborted);
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LongestRequest;
        }

        return answer(context);
    };
}
