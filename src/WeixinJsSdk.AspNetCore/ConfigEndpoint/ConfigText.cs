using System.Text;
using Microsoft.AspNetCore.Http;

namespace WeixinJsSdk.AspNetCore.ConfigEndpoint;

/// <summary>Answers with the argument of <c>wx.config</c>. <see cref="TypedResults.Text(string?, string?, Encoding?)"/> would parse the content type for each answer.</summary>
internal sealed class ConfigText(string json) : IResult, IStatusCodeHttpResult, IContentTypeHttpResult
{
    private const string Json = "application/json; charset=utf-8";

    public string? ContentType => Json;

    public int? StatusCode => StatusCodes.Status200OK;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = Json;
        response.ContentLength = Encoding.UTF8.GetByteCount(json);
        return response.WriteAsync(json, httpContext.RequestAborted);
    }
}
