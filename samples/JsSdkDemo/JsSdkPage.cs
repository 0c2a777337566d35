using WeixinJsSdk;
using WeixinJsSdk.AspNetCore;
using WeixinJsSdk.Simulator;

namespace JsSdkDemo;

/// <summary>The page that uses the JS-SDK: signs its own address, and lets the simulated WeChat judge the result.</summary>
internal sealed class JsSdkPage(IJsSdkSigner signer, IServiceProvider services, IHostEnvironment environment)
{
    private static readonly string[] JsApis = [.. JsApi.All.Where(api => api.GoesIntoJsApiList).Select(api => api.Name)];
    private readonly string _template = Template.Read("index.html");

    public async Task<IResult> RenderAsync(HttpContext context)
    {
        var url = context.GetWeixinPageUrl();
        var config = await signer.SignAsync(new JsSdkSignRequest(url) { JsApiList = JsApis }, context.RequestAborted);
        var verdict = services.GetService<WeixinSimulator>()?.Verify(
            url, config.AppId, config.Timestamp, config.NonceStr, config.Signature, config.JsApiList);

        // A signature is for this address and this moment: nobody may keep it.
        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(
            _template
                .Replace("{{bridge}}", verdict is null ? "" : "<script src=\"/weixin-simulator/bridge.js\"></script>", StringComparison.Ordinal)
                .Replace("{{doctor}}", environment.IsDevelopment() ? Doctor.Link : "", StringComparison.Ordinal)
                .Replace("{{panel}}", verdict is null ? "" : WeixinAccountSetup.PanelLink, StringComparison.Ordinal)
                .Replace("{{config}}", config.ToJson(), StringComparison.Ordinal)
                .Replace("{{verdict}}", verdict?.ToJson() ?? "null", StringComparison.Ordinal),
            "text/html; charset=utf-8");
    }
}
